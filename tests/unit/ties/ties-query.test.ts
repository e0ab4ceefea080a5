import { expect, test } from "vitest";
import { readTiesQuery, selectTies, tiesAddress } from "#lib/ties/list/ties-query.ts";
import type { TieRow } from "#lib/ties/list/tie-row.ts";

const TODAY = "2026-11-22";
const row = (changes: Partial<TieRow>): TieRow => ({
  ...{ key: "a", name: "Hermanamiento con Kioto", kind: "SISTER_TIE", agreementNumber: null },
  ...{ level: "STATE", municipality: null, since: "1980", endsOn: null, hasEnded: false },
  counterparts: [
    {
      name: "Prefectura de Kioto",
      type: "GOVERNMENT",
      countryCode: "JP",
      country: "Japón",
      city: "Kioto",
      point: null,
    },
  ],
  ...{ vitality: "ASLEEP", why: "", lastOn: "1980-01-01", closedOn: null },
  ...{ office: "Jalisco", stateCode: "14", isKept: true, isShared: false },
  ...{ openCommitments: 0, activities: 0, hasProposal: false },
  ...changes,
});
const ROWS = [
  row({}),
  row({
    key: "b",
    name: "Acuerdo con Lyon",
    agreementNumber: "RAI-2026-00001",
    kind: "OTHER",
    isKept: false,
    counterparts: [],
  }),
  row({ key: "c", name: "Amistad con Múnich", endsOn: "2027-05-22", vitality: "ACTIVE", stateCode: "19" }),
];

test.each<[string, Record<string, string>, string]>([
  ["everything", {}, "a b c"],
  ["words, whatever their accents", { q: "munich" }, "c"],
  ["the number", { q: "rai-2026-00001" }, "b"],
  ["a country", { pais: "JP" }, "a c"],
  ["a vitality", { vitalidad: "activo" }, "c"],
  ["a kind", { tipo: "hermanamiento" }, "a c"],
  ["six months", { vence: "6" }, "c"],
  ["three months", { vence: "3" }, ""],
  ["those with something kept", { cuales: "anotados" }, "a c"],
  ["those without", { cuales: "sin-anotar" }, "b"],
  ["those never registered", { cuales: "sin-registro" }, "a c"],
  ["a state", { estado: "19" }, "c"],
])("lets through %s", (_what, params, keys) => {
  const { filters, ignored } = readTiesQuery(params);
  expect(ignored).toEqual([]);
  expect(
    selectTies(ROWS, filters, TODAY)
      .map(({ key }) => key)
      .join(" "),
  ).toBe(keys);
  expect(tiesAddress(filters)).toBe(
    `/vinculos${Object.keys(params).length ? `?${new URLSearchParams(params)}` : ""}`,
  );
});

test("says what of an address it did not understand, and shows the rest", () => {
  const { filters, ignored } = readTiesQuery({
    vitalidad: "vivo",
    pais: "francia",
    vence: "7",
    estado: "99",
    q: "\u0000",
  });
  expect(ignored.length).toBeGreaterThanOrEqual(4);
  expect(filters).toMatchObject({ vitalidad: null, pais: null, vence: null, estado: null });
});
