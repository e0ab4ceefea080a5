import { LANGUAGES } from "#lib/catalogues/languages.ts";
import { languageName } from "#lib/catalogues/language-name.ts";
import { plainName } from "#lib/catalogues/plain-name.ts";
import type { RowReading } from "./reading-row.ts";
import { splitList } from "./split-list.ts";

/** An area of the catalogue, which people edit. */
export interface KnownArea {
  key: string;
  name: string;
}

/** Other words for the areas that the portal starts with; those that the catalogue no longer has are not found. */
const AREA_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  educacion: ["educativa", "educativo", "educacion superior", "becas", "academica"],
  cultura: ["cultural", "arte", "patrimonio", "artes", "intercambio cultural"],
  turismo: ["turistica", "turistico", "promocion turistica"],
  ciencia_tecnologia: ["ciencia", "tecnologia", "cti", "investigacion", "cientifica", "ciencia tecnologia"],
  comercio: ["comercio", "comercial", "promocion comercial", "economia", "comercio exterior", "economica"],
  inversion: ["inversion", "inversiones", "promocion de inversiones", "ied", "inversion extranjera"],
  desarrollo_urbano: [
    "urbanismo",
    "urbano",
    "infraestructura",
    "vivienda",
    "planeacion urbana",
    "movilidad urbana",
  ],
  medio_ambiente: [
    "ambiente",
    "ambiental",
    "ecologia",
    "cambio climatico",
    "sustentabilidad",
    "medioambiente",
  ],
  capital_humano: ["capital humano", "capacitacion", "formacion", "recursos humanos"],
  seguridad: ["seguridad publica", "policia"],
  salud: ["salud publica", "sanidad"],
  migracion: ["migracion", "migrantes", "movilidad humana"],
  igualdad_genero: ["genero", "igualdad", "equidad de genero", "mujeres"],
  deporte: ["deportes", "deportiva", "deportivo"],
  juventud: ["jovenes", "juvenil"],
  innovacion: ["innovacion y emprendimiento", "emprendimiento"],
  agua_residuos: ["agua", "residuos", "saneamiento"],
  proteccion_civil: ["bomberos", "emergencias", "gestion de riesgos"],
  gobierno: [
    "gobernanza",
    "gobierno",
    "fortalecimiento institucional",
    "administracion publica",
    "gobernabilidad",
  ],
  desarrollo_social: ["social", "bienestar", "asistencia social"],
};

/** Finds areas by their names, keys and other words. Made once for a catalogue. */
export function areaFinder(areas: readonly KnownArea[]): (written: string) => KnownArea | null {
  const found = new Map<string, KnownArea>();
  for (const area of areas) for (const word of AREA_SYNONYMS[area.key] ?? []) found.set(word, area);
  for (const area of areas) for (const word of [area.key, area.name]) found.set(plainName(word), area);
  return (written) => found.get(plainName(written)) ?? null;
}

/** The keys of the areas that are known, in alphabetical order; the others are left out, and said. */
export function readAreas(row: RowReading, findArea: (written: string) => KnownArea | null): string[] {
  const keys = new Set<string>();
  const items = splitList(row.text("areas")).flatMap((item) => (findArea(item) ? [item] : splitWords(item)));
  for (const item of items) {
    const area = findArea(item);
    if (!area) {
      row.note("areas", `«${item}» no está en el catálogo y se deja fuera.`);
      continue;
    }
    row.stated.add("areas");
    keys.add(area.key);
    if (plainName(item) !== plainName(area.name)) row.interpreted("areas", item, `«${area.name}»`);
  }
  return [...keys].toSorted();
}

const splitWords = (text: string): string[] =>
  text
    .split(/\s*(?:,|\/|\s[ye]\s)\s*/)
    .map((item) => item.trim())
    .filter(Boolean);

const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  castellano: "es",
  spanish: "es",
  english: "en",
  french: "fr",
  german: "de",
  portuguese: "pt",
  italian: "it",
  mandarin: "zh",
  "chino mandarin": "zh",
  chinese: "zh",
  japanese: "ja",
  korean: "ko",
  russian: "ru",
  holandes: "nl",
  dutch: "nl",
  arabic: "ar",
};
const languageCodes = new Map<string, string>([
  ...LANGUAGES.map((code) => [plainName(languageName(code)), code] as const),
  ...LANGUAGES.map((code) => [code, code] as const),
  ...Object.entries(OTHER_LANGUAGES),
]);

/** ISO 639-1 codes in the order written; the languages that are not known are left out, and said. */
export function readLanguages(row: RowReading): string[] {
  const codes = new Set<string>();
  for (const item of splitList(row.text("languages")).flatMap(splitWords)) {
    const code = languageCodes.get(plainName(item));
    if (!code) {
      row.note("languages", `no se reconoce «${item}» y se deja fuera.`);
      continue;
    }
    row.stated.add("languages");
    codes.add(code);
    if (plainName(item) !== plainName(languageName(code)))
      row.interpreted("languages", item, languageName(code));
  }
  return [...codes];
}
