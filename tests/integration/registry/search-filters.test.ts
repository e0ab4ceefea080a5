import { beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { type AgreementFilters, PAGE_SIZES, parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { AGREEMENT_STATUSES, agreementStatus, type ListedStatus } from "#lib/registry/agreement-status.ts";
import { createRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { searchAgreements } from "#lib/registry/search/search-agreements.ts";
import { randomSource } from "#tests/unit/calendar/random.ts";
import {
  AREA_KEYS,
  COUNTRY_CODES,
  KINDS,
  randomAgreement,
  REPLACEMENT,
  STATE_CODES,
  TYPES,
} from "./random-agreements.ts";
import { type SampleAgreement, saveAgreement } from "./sample-agreement.ts";

const db = getDatabase();
const index = createRegistryIndex(db);
const TODAY = "2026-11-23";
const random = randomSource(20_261_123);
const { integer, pick } = random;
const samples: SampleAgreement[] = [
  REPLACEMENT,
  ...Array.from({ length: 220 }, () => randomAgreement(random, TODAY)),
];
const listed = samples.filter(({ published, withdrawnOn }) => published && withdrawnOn === null);
const { filters: none } = parseAgreementQuery({});

beforeAll(async () => {
  await loadCatalogues(db);
  for (const sample of samples) await saveAgreement(db, sample);
});

/** The same question asked of plain objects, one condition at a time. */
function isAsked(sample: SampleAgreement, filters: AgreementFilters): boolean {
  const { estado, nivel, pais, tipo, area, contraparte, vigencia, desde, hasta } = filters;
  return (
    listed.includes(sample) &&
    (estado === null || sample.stateCode === estado) &&
    (nivel === null || (sample.municipality === null ? "STATE" : "MUNICIPAL") === nivel) &&
    (tipo === null || sample.kind === tipo) &&
    (area === null || sample.areas.includes(area)) &&
    sample.counterparts.some(
      ({ countryCode, type }) =>
        (pais === null || countryCode === pais) && (contraparte === null || type === contraparte),
    ) &&
    (vigencia === null || agreementStatus(sample, TODAY) === vigencia) &&
    (desde === null || sample.signedOn >= desde) &&
    (hasta === null || sample.signedOn <= hasta)
  );
}

const randomFilters = (): AgreementFilters => {
  const maybe = <T>(make: () => T): T | null => (integer(0, 2) === 0 ? make() : null);
  const near = () =>
    Temporal.PlainDate.from(TODAY)
      .add({ days: integer(-2000, 0) })
      .toString();
  return {
    ...none,
    estado: maybe(() => pick(STATE_CODES)),
    nivel: maybe(() => pick(["STATE", "MUNICIPAL"] as const)),
    pais: maybe(() => pick(COUNTRY_CODES)),
    tipo: maybe(() => pick(KINDS)),
    area: maybe(() => pick(AREA_KEYS)),
    contraparte: maybe(() => pick(TYPES)),
    vigencia: maybe(() => pick(Object.keys(AGREEMENT_STATUSES) as ListedStatus[])),
    desde: maybe(near),
    hasta: maybe(near),
  };
};

/** Every page of the list, one after another. */
async function listAll(filters: AgreementFilters): Promise<{ numbers: string[]; total: number }> {
  const first = await searchAgreements(index, { ...filters, por_pagina: 100 }, TODAY);
  const numbers = first.rows.map((row) => row.number);
  for (let pagina = 2; (pagina - 1) * 100 < first.total; pagina++) {
    const { rows } = await searchAgreements(index, { ...filters, pagina, por_pagina: 100 }, TODAY);
    numbers.push(...rows.map((row) => row.number));
  }
  return { numbers, total: first.total };
}

test("filters combined find what a plain look at every row finds", async () => {
  let found = 0;
  for (let round = 0; round < 150; round++) {
    const filters = randomFilters();
    const expected = samples.filter((sample) => isAsked(sample, filters)).map(({ number }) => number);
    const { numbers, total } = await listAll(filters);
    expect(numbers.toSorted(), JSON.stringify(filters)).toEqual(expected.toSorted());
    expect(total).toBe(expected.length);
    found += total;
  }
  // Were the filters too strict, the test would compare nothing with nothing.
  expect(found).toBeGreaterThan(500);
});

test("each status is the same in the search and in the rule, on the days around every change", async () => {
  const days = samples
    .filter((sample) => sample.endsOn !== null)
    .slice(0, 12)
    .flatMap(({ endsOn, inForceOn, terminatedOn }) => [endsOn!, inForceOn, terminatedOn ?? inForceOn])
    .flatMap((day) => [-1, 0, 1].map((shift) => Temporal.PlainDate.from(day).add({ days: shift })))
    .flatMap((day) => [day.toString(), day.subtract({ months: 12 }).toString()]);
  for (const today of new Set(days)) {
    for (const vigencia of Object.keys(AGREEMENT_STATUSES) as ListedStatus[]) {
      const expected = listed.filter((sample) => agreementStatus(sample, today) === vigencia).length;
      const { total } = await searchAgreements(index, { ...none, vigencia }, today);
      expect(total, `${vigencia} on ${today}`).toBe(expected);
    }
  }
});

test.each(["recientes", "antiguos", "titulo"] as const)(
  "ordered by %s, pages put together are the whole list, each row once",
  async (orden) => {
    const seen: string[] = [];
    for (let pagina = 1; pagina <= 20; pagina++) {
      const { rows } = await searchAgreements(index, { ...none, orden, pagina, por_pagina: 10 }, TODAY);
      if (seen.includes(rows[0]!.number)) break;
      seen.push(...rows.map((row) => row.number));
    }
    expect(seen.toSorted()).toEqual(listed.map(({ number }) => number).toSorted());
    const signed = seen.map((number) => samples.find((sample) => sample.number === number)!.signedOn);
    if (orden === "recientes") expect(signed).toEqual(signed.toSorted().reverse());
    if (orden === "antiguos") expect(signed).toEqual(signed.toSorted());
  },
);

test("no address asks for more rows than the largest page", async () => {
  for (const asked of ["101", "1000000", "-5", "0", "1e3", "25; SELECT", "Infinity"]) {
    const { filters } = parseAgreementQuery({ por_pagina: asked });
    const { rows, perPage } = await searchAgreements(index, filters, TODAY);
    expect(PAGE_SIZES).toContain(perPage);
    expect(rows.length).toBeLessThanOrEqual(perPage);
  }
});

test("past the last page stands the last page", async () => {
  const { rows, page, total } = await searchAgreements(index, { ...none, pagina: 99_999 }, TODAY);
  expect(page).toBe(Math.ceil(total / 25));
  expect(rows.length).toBe(total - (page - 1) * 25);
  const nothing = await searchAgreements(index, { ...none, q: "inexistente", pagina: 7 }, TODAY);
  expect(nothing).toMatchObject({ rows: [], total: 0, page: 1, perPage: 25 });
});
