import { beforeAll, describe, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { createRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { searchAgreements } from "#lib/registry/search/search-agreements.ts";
import { saveAgreement, sampleAgreement } from "./sample-agreement.ts";

const db = getDatabase();
const index = createRegistryIndex(db);
const TODAY = "2026-11-23";

/** By a short name, so that the table below reads by itself. */
const AGREEMENTS = {
  lyon: sampleAgreement({
    number: "RAI-2024-00007",
    title: "Acuerdo de cooperación cultural entre Guadalajara y Lyon",
    municipality: "Guadalajara",
    purpose: "Intercambiar exposiciones de los museos de ambas ciudades.",
    signedOn: "2024-03-05",
  }),
  yucatan: sampleAgreement({
    number: "RAI-2023-00012",
    title: "Carta de intención sobre energías renovables y océanos",
    kind: "LETTER_OF_INTENT",
    stateCode: "31",
    signingBody: "Secretaría de Desarrollo Sustentable",
    text: "Las partes compartirán mediciones del nivel del mar y de la erosión de las playas.",
    areas: ["medio_ambiente"],
    counterparts: [{ name: "Land Mecklemburgo", type: "GOVERNMENT", countryCode: "DE", place: "Schwerin" }],
    signedOn: "2023-06-01",
  }),
  monterrey: sampleAgreement({
    number: "RAI-2022-00003",
    title: "Hermanamiento entre Monterrey y San Antonio",
    kind: "SISTER_TIE",
    stateCode: "19",
    municipality: "Monterrey",
    signingBody: "Presidencia Municipal de Monterrey",
    purpose: "Promover inversiones, becas y programas de formación de jóvenes.",
    areas: ["inversion", "juventud"],
    counterparts: [
      { name: "City of San Antonio", type: "GOVERNMENT", countryCode: "US", place: "San Antonio, Texas" },
    ],
    signedOn: "2022-09-10",
  }),
  chiapas: sampleAgreement({
    number: "RAI-2021-00040",
    title: "Memorándum sobre gestión de cuencas y agua potable",
    stateCode: "07",
    signingBody: "Instituto del Agua",
    purpose: "Capacitar a los comités comunitarios de agua.",
    areas: ["agua_residuos"],
    counterparts: [
      {
        name: "Programa de las Naciones Unidas para el Desarrollo",
        type: "INTERNATIONAL_ORGANIZATION",
        countryCode: null,
        place: "Nueva York",
      },
    ],
    signedOn: "2021-02-20",
  }),
  edomex: sampleAgreement({
    number: "RAI-2020-00001",
    title: "Convenio entre universidades para la movilidad estudiantil",
    kind: "UNIVERSITIES",
    stateCode: "15",
    purpose: "Intercambio de estudiantes y acciones de investigación.",
    text: "El presente instrumento se rige por el derecho internacional público.",
    areas: ["educacion"],
    counterparts: [{ name: "Universidad de Corea", type: "PRIVATE", countryCode: "KR", place: "Seúl" }],
    signedOn: "2020-10-30",
  }),
} as const;
type Name = keyof typeof AGREEMENTS;

beforeAll(async () => {
  await loadCatalogues(db);
  for (const agreement of Object.values(AGREEMENTS)) await saveAgreement(db, agreement);
});

async function find(q: string): Promise<string[]> {
  const { filters } = parseAgreementQuery({ q });
  const { rows, total } = await searchAgreements(index, filters, TODAY);
  expect(rows).toHaveLength(total);
  return rows.map((row) => row.number);
}

const numbers = (names: readonly Name[]) => names.map((name) => AGREEMENTS[name].number).sort();

const ALL = Object.keys(AGREEMENTS) as Name[];

const TABLE: [why: string, q: string, found: readonly Name[]][] = [
  ["as written", "cooperación cultural", ["lyon"]],
  ["without accents", "cooperacion", ["lyon"]],
  ["plural where the text has the singular", "cooperaciones culturales", ["lyon"]],
  ["singular where the text has the plural", "inversión", ["monterrey"]],
  ["plural ending -iones on both", "inversiones", ["monterrey"]],
  ["plural of an -ad word", "ciudades", ["lyon"]],
  ["singular of an -ad word", "ciudad", ["lyon"]],
  ["singular of an -en word", "joven", ["monterrey"]],
  ["plural of an -r word", "mares", ["yucatan"]],
  ["upper case", "HERMANAMIENTO", ["monterrey"]],
  ["plural of the kind", "hermanamientos", ["monterrey"]],
  ["upper case without accents", "ENERGIAS OCEANOS", ["yucatan"]],
  ["a word with a dieresis it does not have", "océänos", ["yucatan"]],
  ["decomposed accents", "cooperacio\u0301n", ["lyon"]],
  ["a quoted phrase", '"agua potable"', ["chiapas"]],
  ["a quoted phrase in another order", '"potable agua"', []],
  ["typographic quotes", "“agua potable”", ["chiapas"]],
  ["a word left out", "acuerdo -lyon", []],
  ["only words left out", "-lyon -agua", ["yucatan", "monterrey", "edomex"]],
  ["one or another", "becas or cuencas", ["monterrey", "chiapas"]],
  ["the state's name", "Yucatán", ["yucatan"]],
  ["the state's name without accents", "nuevo leon", ["monterrey"]],
  ["the state's abbreviation", "EDOMEX", ["edomex"]],
  ["a municipality", "guadalajara", ["lyon"]],
  ["a state whose name begins with a common word", "Estado de México", ["edomex"]],
  ["the country in Spanish", "Alemania", ["yucatan"]],
  ["the country in English", "Germany", ["yucatan"]],
  ["a country of two words in English", "South Korea", ["edomex"]],
  ["a country of two words in Spanish", "estados unidos", ["monterrey"]],
  ["the counterpart's name", "Naciones Unidas", ["chiapas"]],
  ["the counterpart's city", "Schwerin", ["yucatan"]],
  ["the area", "medio ambiente", ["yucatan"]],
  ["the signing body", "instituto del agua", ["chiapas"]],
  ["a word of the text alone", "erosión", ["yucatan"]],
  ["words of title and text together", "universidades derecho internacional", ["edomex"]],
  ["every word must be there", "monterrey lyon", []],
  ["the exact number", "RAI-2022-00003", ["monterrey"]],
  ["the number in lower case", "rai-2022-00003", ["monterrey"]],
  ["only words that say nothing", "de la los", []],
  ["garbage that looks like SQL", "'; DROP TABLE agreements; --", []],
  ["a quote alone", "'", []],
  ["operators of tsquery", "lyon & | ! ( ) :* <->", ["lyon"]],
  ["an unfinished phrase", '"agua potable', ["chiapas"]],
  ["a backslash", "lyon\\", ["lyon"]],
  ["a percent sign and an underscore", "%_", []],
  ["an emoji alone is no search", "🤝", ALL],
  ["emoji beside a word", "lyon 🇫🇷", ["lyon"]],
  ["half of an emoji", "lyon \ud83e", ["lyon"]],
  ["a NUL between words", "lyon\u0000museos", ["lyon"]],
  ["another script", "東京", []],
  ["10,000 characters", "x".repeat(10_000), []],
  ["10,000 words", "lyon ".repeat(2_000), ["lyon"]],
  ["nothing", "", ALL],
  ["blanks", "  \t ", ALL],
];

describe("searching by text", () => {
  test.each(TABLE)("%s: %s", async (_why, q, found) => {
    expect((await find(q)).sort()).toEqual(numbers(found));
  });

  test("an exact number stands first, whatever mentions it", async () => {
    const number = "RAI-2019-00099";
    const named = sampleAgreement({ number, title: "Convenio original", signedOn: "2019-01-01" });
    const naming = sampleAgreement({
      title: `Adenda a ${number} y a ${number}`,
      purpose: `Modifica ${number}.`,
      signedOn: "2025-01-01",
    });
    await saveAgreement(db, named);
    await saveAgreement(db, naming);
    expect(await find(number.toLowerCase())).toEqual([number, naming.number]);
  });

  test("the title weighs more than the text", async () => {
    const inText = sampleAgreement({ text: "Se menciona la apicultura.", signedOn: "2026-02-01" });
    const inTitle = sampleAgreement({ title: "Acuerdo sobre apicultura", signedOn: "2001-02-01" });
    await saveAgreement(db, inText);
    await saveAgreement(db, inTitle);
    expect(await find("apicultura")).toEqual([inTitle.number, inText.number]);
  });
});
