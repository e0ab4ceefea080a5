import { expect, test } from "vitest";
import { lastYear, monthsOf, namedPeriod, quarterOf, quartersUntil } from "#lib/panorama/panorama-period.ts";
import { activitiesAddress, panoramaAddress, readPanoramaQuery } from "#lib/panorama/panorama-query.ts";

const TODAY = "2027-02-15";
const read = (params: Record<string, string>) => readPanoramaQuery(params, TODAY);

test("quarters and years are their days, leap years included", () => {
  expect(namedPeriod("2027-T1")).toMatchObject({ from: "2027-01-01", until: "2027-03-31" });
  expect(namedPeriod("2028-T1")).toMatchObject({ from: "2028-01-01", until: "2028-03-31" });
  expect(namedPeriod("2027-T4")).toMatchObject({ from: "2027-10-01", until: "2027-12-31" });
  expect(namedPeriod("2028")).toMatchObject({ from: "2028-01-01", until: "2028-12-31" });
  expect(["2027-03-31", "2027-04-01", "2027-12-31"].map(quarterOf)).toEqual([
    "2027-T1",
    "2027-T2",
    "2027-T4",
  ]);
  expect(quartersUntil(TODAY, 3)).toEqual(["2027-T1", "2026-T4", "2026-T3"]);
  expect(lastYear("2028-02-29")).toMatchObject({ from: "2027-03-01", until: "2028-02-29" });
  expect(monthsOf({ from: "2026-11-30", until: "2027-02-01" })).toEqual([
    ...["2026-11", "2026-12", "2027-01", "2027-02"],
  ]);
});

test("without anything asked it is the last twelve months, and its address says nothing", () => {
  const { filters, ignored } = read({});
  expect(filters.period).toEqual({ from: "2026-02-16", until: TODAY, named: null, isUsual: true });
  expect(ignored).toEqual([]);
  expect(panoramaAddress("/panorama", filters)).toBe("/panorama");
});

test("an address gives the same filters back", () => {
  const office = "0196a2f0-0000-7000-8000-000000000001";
  const asked: Record<string, string>[] = [
    {
      periodo: "2026-T4",
      estado: "14",
      tema: "cultura",
      pais: "FR",
      tipo: "gira",
      oficina: office,
      con: "Lyon & Cía",
    },
    { desde: "2026-01-02", hasta: "2026-03-04", estado: "sin", tema: "sin", pais: "sin", oficina: "sin" },
  ];
  for (const params of asked) {
    const { filters, ignored } = read(params);
    expect(ignored).toEqual([]);
    const address = new URL(activitiesAddress("/panorama-pais", filters), "http://x");
    expect(Object.fromEntries(address.searchParams)).toEqual(params);
  }
});

test("a day alone goes a year from it, and days the wrong way round are told", () => {
  expect(read({ desde: "2026-03-01" }).filters.period).toMatchObject({
    from: "2026-03-01",
    until: "2027-02-28",
  });
  expect(read({ hasta: "2026-02-28" }).filters.period).toMatchObject({
    from: "2025-03-01",
    until: "2026-02-28",
  });
  const { filters, ignored } = read({ desde: "2026-03-02", hasta: "2026-03-01" });
  expect(filters.period.isUsual).toBe(true);
  expect(ignored).toHaveLength(1);
});

test("a period has an end, and a name no control characters", () => {
  expect(read({ desde: "1990-01-01", hasta: "2029-12-31" }).ignored).toEqual([]);
  expect(read({ desde: "1990-01-01", hasta: "2030-01-01" }).ignored).toHaveLength(1);
  expect(read({ con: "Ly\u0000on" })).toMatchObject({ filters: { con: null }, ignored: { length: 1 } });
});

test("days win over a named period, and it is told", () => {
  const { filters, ignored } = read({ periodo: "2026-T4", desde: "2026-03-01", hasta: "2026-03-31" });
  expect(filters.period).toEqual({ from: "2026-03-01", until: "2026-03-31", named: null, isUsual: false });
  expect(ignored).toHaveLength(1);
});

test("what is not understood is told and shows what there is", () => {
  const { filters, ignored } = read({
    ...{ periodo: "2026-T5", estado: "33", tema: "¡!", pais: "francia", tipo: "nada", oficina: "7" },
    ...{ desde: "2026-02-30", hasta: "hoy", con: "x".repeat(301) },
  });
  expect(ignored).toHaveLength(9);
  expect(filters).toMatchObject({
    estado: null,
    tema: null,
    pais: null,
    tipo: null,
    oficina: null,
    con: null,
  });
});
