import { describe, expect, test } from "vitest";
import { DEFAULT_PAGE_SIZE, MAX_TEXT, parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";

const NOTHING = {
  q: "",
  estado: null,
  nivel: null,
  municipio: null,
  pais: null,
  region: null,
  tipo: null,
  area: null,
  contraparte: null,
  vigencia: null,
  desde: null,
  hasta: null,
  orden: "recientes",
  pagina: 1,
  por_pagina: DEFAULT_PAGE_SIZE,
};

test("an address without parameters asks for everything, newest first", () => {
  expect(parseAgreementQuery({})).toEqual({ filters: NOTHING, ignored: [] });
});

test("every parameter is read, and the address made of them is the same", () => {
  const address =
    "q=agua&estado=14&nivel=municipal&municipio=14-Tlaquepaque&pais=FR&region=europa&tipo=hermanamiento&area=cultura&contraparte=privada&vigencia=por-vencer&desde=2001-02-03&hasta=2020-12-31&orden=titulo&pagina=3&por_pagina=50";
  const { filters, ignored } = parseAgreementQuery(Object.fromEntries(new URLSearchParams(address)));
  expect(ignored).toEqual([]);
  expect(filters).toEqual({
    q: "agua",
    estado: "14",
    nivel: "MUNICIPAL",
    municipio: "14-Tlaquepaque",
    pais: "FR",
    region: "EUROPE",
    tipo: "SISTER_TIE",
    area: "cultura",
    contraparte: "PRIVATE",
    vigencia: "EXPIRING",
    desde: "2001-02-03",
    hasta: "2020-12-31",
    orden: "titulo",
    pagina: 3,
    por_pagina: 50,
  });
  expect(registryAddress(filters)).toBe(`/registro?${address}`);
});

test("what is so by default is not in the address", () => {
  const { filters } = parseAgreementQuery({ orden: "recientes", pagina: "1", por_pagina: "25" });
  expect(registryAddress(filters)).toBe("/registro");
});

describe("what is not understood is left out and told", () => {
  test.each([
    ["estado", "33"],
    ["estado", "Jalisco"],
    ["nivel", "federal"],
    ["pais", "XX"],
    ["pais", "' OR 1=1"],
    ["tipo", "SISTER_TIE"],
    ["tipo", "__proto__"],
    ["area", "../../etc/passwd"],
    ["contraparte", "toString"],
    ["vigencia", "siempre"],
    ["desde", "2026-02-30"],
    ["desde", "ayer"],
    ["hasta", "31/12/2026"],
    ["orden", "precio"],
    ["pagina", "0"],
    ["pagina", "-1"],
    ["pagina", "1e9"],
    ["pagina", "2.5"],
    ["por_pagina", "1000000"],
    ["por_pagina", "0"],
    ["por_pagina", "NaN"],
    ["q", "🤝"],
    ["q", "\u0000\u200b"],
  ])("%s=%s", (name, value) => {
    const { filters, ignored } = parseAgreementQuery({ [name]: value });
    expect(filters).toEqual(NOTHING);
    expect(ignored).toHaveLength(1);
  });

  test("a value of any length is told in few characters", () => {
    const { ignored } = parseAgreementQuery({ tipo: "x".repeat(10_000) });
    expect(ignored[0]!.length).toBeLessThan(150);
  });

  test("a period that ends before it begins keeps its beginning", () => {
    const { filters, ignored } = parseAgreementQuery({ desde: "2020-01-02", hasta: "2020-01-01" });
    expect(filters).toMatchObject({ desde: "2020-01-02", hasta: null });
    expect(ignored).toHaveLength(1);
  });

  test("a long text is cut, and it is told", () => {
    const { filters, ignored } = parseAgreementQuery({ q: "a".repeat(10_000) });
    expect(filters.q).toHaveLength(MAX_TEXT);
    expect(ignored).toHaveLength(1);
  });
});

test("a year alone stands for its first and its last day", () => {
  expect(parseAgreementQuery({ desde: "1998", hasta: "2003" }).filters).toMatchObject({
    desde: "1998-01-01",
    hasta: "2003-12-31",
  });
});

test("a parameter given twice counts once; an empty one does not count", () => {
  const { filters, ignored } = parseAgreementQuery({ q: ["agua", "fuego"], estado: "", tipo: [] });
  expect(filters).toEqual({ ...NOTHING, q: "agua", orden: "relevancia" });
  expect(ignored).toEqual([]);
});

test("likeness orders only what has a text", () => {
  expect(parseAgreementQuery({ orden: "relevancia" }).filters.orden).toBe("recientes");
  expect(parseAgreementQuery({ q: "agua" }).filters.orden).toBe("relevancia");
  expect(parseAgreementQuery({ q: "agua", orden: "antiguos" }).filters.orden).toBe("antiguos");
});
