import { describe, expect, it } from "vitest";
import { dayOfYear } from "#lib/atlas/atlas-day.ts";
import { atlasAddress, countryAddress, readAtlasQuery } from "#lib/atlas/atlas-query.ts";
import { drawAtlas } from "#lib/atlas/draw-atlas.ts";
import { gatherCountries } from "#lib/atlas/gather-countries.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { selectTies, stoodOn } from "#lib/atlas/shared-ties.ts";
import type { PublicTie } from "#lib/ties/public/read-public-ties.ts";

const tie = (change: Partial<PublicTie> = {}): PublicTie => ({
  ...{ id: "1", office: { id: "o", name: "Oficina" }, stateCode: "14", state: "Jalisco" },
  ...{ agreementNumber: null, kind: "SISTER_TIE", name: "Hermanamiento", level: "MUNICIPAL" },
  ...{ municipality: "Zapopan", since: "1998", endsOn: null, hasEnded: false, closedOn: null },
  ...{ origin: null, vitality: "ACTIVE", why: "", activities: [] },
  counterparts: [
    {
      ...{ name: "Lyon", type: "GOVERNMENT", countryCode: "FR", country: "Francia", city: "Lyon" },
      point: [4.8, 45.8],
    },
  ],
  ...change,
});
const all = readAtlasQuery({}).filters;

describe("the atlas", () => {
  it.each([
    [null, "2027-03-01"],
    [2027, "2027-03-01"],
    [2026, "2026-12-31"],
    [1994, "1994-12-31"],
    [2090, "2027-03-01"],
  ])("looks at %s on %s", (year, day) => {
    expect(dayOfYear(year, "2027-03-01")).toBe(day);
  });

  it.each([
    ["1997-12-31", {}, false],
    ["1998-01-01", {}, true],
    ["2020-06-01", { closedOn: "2020-06-01" }, false],
    ["2020-05-31", { closedOn: "2020-06-01" }, true],
    ["2020-06-01", { endsOn: "2020-06-01" }, true],
    ["2020-06-02", { endsOn: "2020-06-01" }, false],
  ])("on %s a tie with %j stood: %s", (day, change, stood) => {
    expect(stoodOn(tie(change), day)).toBe(stood);
  });

  it("chooses ties by each of its filters", () => {
    const ask = (params: AddressParams) =>
      selectTies([tie()], readAtlasQuery(params).filters, "2027-03-01").length;
    for (const params of [{ estado: "14" }, { pais: "FR" }, { region: "europa" }, { vitalidad: "activo" }])
      expect(ask(params), JSON.stringify(params)).toBe(1);
    for (const params of [
      { estado: "31" },
      { pais: "IT" },
      { region: "asia" },
      { vitalidad: "dormido" },
      { tipo: "universidades" },
    ])
      expect(ask(params), JSON.stringify(params)).toBe(0);
  });

  it("counts countries and cities, and takes a city written twice for one", () => {
    const [france, ...rest] = gatherCountries(
      [
        { code: "FR", city: null, sisters: 1, all: 3 },
        { code: "FR", city: "Lyon", sisters: 1, all: 1 },
        { code: "FR", city: "LYÓN", sisters: 0, all: 1 },
        { code: "FR", city: "", sisters: 0, all: 1 },
        { code: "IT", city: null, sisters: 0, all: 1 },
      ],
      [tie()],
      null,
    );
    expect(france).toMatchObject({ code: "FR", name: "Francia", sisters: 1, others: 2, unregistered: 1 });
    expect(france!.cities).toMatchObject([
      { name: "Lyon", sisters: 1, others: 1, unregistered: 1 },
      { name: "", sisters: 0, others: 1 },
    ]);
    expect(rest.map(({ code }) => code)).toEqual(["IT"]);
    expect(gatherCountries([], [tie()], ["IT"])).toEqual([]);
  });

  it("draws a dot for each country and, of a single one, for each city that it can place", () => {
    const countries = gatherCountries(
      [
        { code: "FR", city: null, sisters: 4, all: 4 },
        { code: "IT", city: null, sisters: 1, all: 1 },
      ],
      [],
      null,
    );
    const { dots } = drawAtlas(countries, "14");
    expect(dots.map(({ key }) => key)).toEqual(["FR", "IT"]);
    expect(dots[0]!.radius).toBeGreaterThan(dots[1]!.radius);
    expect(dots[0]!.line).toMatch(/^M/);
    const france = gatherCountries(
      [
        { code: "FR", city: "Lyon", sisters: 1, all: 1 },
        { code: "FR", city: "Villa que nadie conoce", sisters: 0, all: 2 },
      ],
      [],
      null,
    );
    expect(drawAtlas(france, null).dots.map(({ name, total, line }) => [name, total, line])).toEqual([
      ["Francia", 2, null],
      ["Lyon", 1, null],
    ]);
    expect(drawAtlas([], null).dots).toEqual([]);
  });

  it("keeps its filters in its addresses, and says which it did not understand", () => {
    const typed = {
      anio: "2010",
      estado: "14",
      region: "europa",
      tipo: "hermanamiento",
      vitalidad: "dormido",
    };
    const { filters } = readAtlasQuery(typed);
    expect(Object.fromEntries(new URL(atlasAddress(filters), "http://x").searchParams)).toEqual(typed);
    expect(countryAddress("FR", filters, 2)).toBe(
      "/atlas/FR?anio=2010&estado=14&tipo=hermanamiento&vitalidad=dormido&pagina=2",
    );
    expect(atlasAddress(all)).toBe("/atlas");
    const { ignored } = readAtlasQuery({
      anio: "0000",
      pais: "MX",
      region: "global-u-organismos",
      tipo: "x",
    });
    expect(ignored).toHaveLength(4);
  });
});
