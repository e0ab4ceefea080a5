import { beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { createRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { searchAgreements } from "#lib/registry/search/search-agreements.ts";
import { saveAgreement } from "../sample-agreement.ts";
import { recallRegistry } from "./registry.ts";

const db = getDatabase();
const index = createRegistryIndex(db);
const registry = recallRegistry();
const keys = new Map([...registry].map(([key, { number }]) => [number, key]));

beforeAll(async () => {
  await loadCatalogues(db);
  for (const agreement of registry.values()) await saveAgreement(db, agreement);
});

/** What is typed, what must be among the first ten, and what must not. */
const QUERIES: [typed: string, found: string[], absent?: string[]][] = [
  // Accents, case, plurals.
  [
    "hermanamiento",
    ["gdl-portland", "gdl-kioto", "mty-sanantonio", "cdmx-chicago", "merida-panama", "pue-wolfsburgo"],
    ["jal-alberta"],
  ],
  ["HERMANAMIENTOS", ["gdl-portland", "pue-wolfsburgo"], ["nl-texas"]],
  ["merida", ["merida-panama"], ["yuc-florida"]],
  ["Mérida Panama", ["merida-panama"]],
  ["energia renovable", ["mich-california"], ["jal-leche"]],
  ["museo", ["cdmx-paris"], ["gdl-kioto"]],
  ["técnico aeronáutico", ["qro-aero"]],
  ["residuo playa", ["bc-sandiego"], ["qroo-caribe"]],
  ["inversión", ["jal-alberta", "nl-corea"], ["cdmx-paris"]],
  ["cooperaciones culturales", ["cdmx-paris"]],
  // Mistakes.
  ["Guadaljara", ["gdl-portland", "gdl-kioto"], ["zapopan-saginaw"]],
  ["Guadalajra kioto", ["gdl-kioto"], ["gdl-portland"]],
  ["hermanamineto", ["mty-sanantonio"]],
  ["Wolsburgo", ["pue-wolfsburgo"]],
  ["Zapopam", ["zapopan-saginaw"]],
  ["Querétarro", ["qro-aero"]],
  ["Hirosima", ["gto-hiroshima"]],
  ["vitivinicutura", ["ags-australia"]],
  ["Gatemala salud", ["chis-guatemala"]],
  ["seguirdad texas", ["nl-texas"], ["mty-sanantonio"]],
  ["patrimomio", ["edomex-unesco"]],
  ["xyzzyq monterrey", ["mty-sanantonio"], ["nl-texas"]],
  // States by what they are called.
  ["NL", ["nl-texas", "mty-sanantonio", "nl-corea"], ["gdl-kioto", "jal-leche"]],
  ["nl seguridad", ["nl-texas"], ["nl-corea"]],
  ["N.L.", ["nl-corea"], ["jal-alberta"]],
  ["Edomex", ["edomex-unesco", "toluca-suzhou"], ["cdmx-paris"]],
  ["Edo. Méx.", ["toluca-suzhou"], ["cdmx-chicago"]],
  ["Estado de México", ["edomex-unesco", "toluca-suzhou"]],
  ["CDMX", ["cdmx-paris", "cdmx-chicago"], ["edomex-unesco"]],
  ["Distrito Federal", ["cdmx-chicago"], ["toluca-suzhou"]],
  ["QRoo", ["qroo-caribe"], ["qro-aero"]],
  ["SLP", ["slp-alemania"], ["qro-aero"]],
  ["BCS", ["bcs-ballenas"], ["bc-sandiego"]],
  ["Jal comercio", ["zapopan-saginaw"], ["ver-belgica"]],
  ["nuevo leon corea", ["nl-corea"], ["nl-texas"]],
  // Countries, in Spanish, in English, by their initials.
  ["Alemania", ["pue-wolfsburgo", "slp-alemania"], ["ver-belgica"]],
  ["Germany", ["pue-wolfsburgo", "slp-alemania"], ["qro-aero"]],
  ["Japan", ["gdl-kioto", "gto-hiroshima"], ["nl-corea"]],
  ["EUA seguridad", ["nl-texas"], ["nl-corea"]],
  ["USA playas", ["bc-sandiego"]],
  ["EE.UU. turismo", ["yuc-florida"], ["qroo-caribe"]],
  ["Estados Unidos migrantes", ["oax-migracion"]],
  ["Holanda", ["jal-leche"], ["jal-alberta"]],
  ["Netherlands", ["jal-leche"]],
  ["South Korea", ["nl-corea"], ["gdl-kioto"]],
  ["España género", ["hgo-genero"], ["bcs-ballenas"]],
  ["Australia", ["ags-australia"]],
  // Years and numbers.
  ["2018", ["nl-corea", "hgo-genero"], ["nl-texas"]],
  ["Jalisco 1999", ["jal-alberta"], ["son-arizona", "jal-leche"]],
  ["1953", ["mty-sanantonio"]],
  ["RAI-1953-00007", ["mty-sanantonio"], ["gdl-kioto"]],
  ["rai-2022-00006", ["nl-texas"]],
  // Phrases, exclusion, either.
  ['"agua potable"', ["chis-agua"], ["bc-sandiego"]],
  ['"potable agua"', [], ["chis-agua"]],
  ['"San Antonio"', ["mty-sanantonio"], ["bc-sandiego"]],
  ["hermanamiento -guadalajara", ["mty-sanantonio", "cdmx-chicago"], ["gdl-kioto", "gdl-portland"]],
  ["jalisco -hermanamiento -leche", ["jal-alberta", "zapopan-saginaw"], ["gdl-kioto", "jal-leche"]],
  ["sargazo or ballena", ["qroo-caribe", "bcs-ballenas"], ["bc-sandiego"]],
  // Bodies, counterparts, areas, the text.
  ["UNESCO", ["edomex-unesco"]],
  ["Naciones Unidas agua", ["chis-agua"], ["edomex-unesco"]],
  ["Junta de Andalucía", ["hgo-genero"]],
  ["Instituto del Agua", ["chis-agua"]],
  ["Ayuntamiento de Tijuana", ["bc-sandiego"]],
  ["medio ambiente", ["qroo-caribe", "bcs-ballenas", "mich-california"], ["ver-belgica"]],
  ["leche", ["jal-leche"]],
  ["imágenes de satélite", ["qroo-caribe"]],
  ["comités comunitarios", ["chis-agua"]],
  ["remesas los angeles", ["oax-migracion"]],
  ["puertos veracruz", ["ver-belgica"]],
  ["deporte jóvenes", ["leon-deportes"]],
  ["zapatos", []],
];

test("the list is long enough to mean something", () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(60);
});

test.each(QUERIES)("%s", async (typed, found, absent = []) => {
  const { filters } = parseAgreementQuery({ q: typed, por_pagina: "10" });
  const { rows } = await searchAgreements(index, filters, "2026-11-23");
  const seen = rows.map(({ number }) => keys.get(number)!);
  expect(seen).toEqual(expect.arrayContaining(found));
  expect(seen.filter((key) => absent.includes(key))).toEqual([]);
  if (found.length === 0) expect(seen).toEqual([]);
});

test("what says it all in its title comes first", async () => {
  const { filters } = parseAgreementQuery({ q: "hermanamiento guadalajara" });
  const { rows } = await searchAgreements(index, filters, "2026-11-23");
  expect(rows.slice(0, 2).map(({ number }) => keys.get(number))).toEqual(["gdl-portland", "gdl-kioto"]);
});
