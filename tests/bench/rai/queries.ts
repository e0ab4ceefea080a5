import { createRandom } from "#lib/demo/seeded-random.ts";

const WORDS = [
  ...["cooperación", "cooperacion", "educación", "turismo", "salud", "cultura", "agua", "medio ambiente"],
  ...[
    "hermanamiento",
    "universidades",
    "inversiones",
    "desarrollo urbano",
    "intercambio académico",
    "jóvenes",
  ],
  ...[
    "energía renovable",
    "becas",
    "seguridad",
    "capacitacion",
    "comercio",
    "innovación tecnológica",
    "museos",
  ],
];
const PLACES = [
  ...[
    "Guadalajara",
    "Jalisco",
    "Nuevo León",
    "Yucatán",
    "Oaxaca",
    "Chiapas",
    "Puebla",
    "Francia",
    "Japón",
    "Texas",
  ],
  ...["Alemania", "Canadá", "China", "España", "Corea", "Zapopan", "NL", "CDMX", "Edomex", "EUA", "Germany"],
];
const TYPOS = [
  "Guadaljara",
  "edcuación",
  "turimso",
  "cooperasion",
  "Yucatn",
  "hermanamineto",
  "unibersidad",
  "inversionse",
];
const FILTERS = [
  ...[
    "estado=14",
    "estado=19",
    "estado=09",
    "nivel=municipal",
    "nivel=estatal",
    "region=europa",
    "region=asia",
  ],
  ...[
    "pais=US",
    "pais=FR",
    "area=educacion",
    "area=turismo",
    "contraparte=gubernamental",
    "vigencia=vigente",
  ],
  ...["desde=2010", "desde=2000&hasta=2015", "tipo=hermanamiento"],
];

const OTHER_WORDS = [
  ...[
    "arte",
    "deporte",
    "minería",
    "pesca",
    "vivienda",
    "transporte",
    "música",
    "puertos",
    "café",
    "bosques",
  ],
  ...["archivos", "policía", "migrantes", "idiomas", "laboratorios", "artesanías", "ganadería", "residuos"],
];

/** Searches of other words than those of `listQueries`, for a program to get going. */
export const warmingQueries = (): string[] =>
  OTHER_WORDS.flatMap((word) =>
    ["", "&nivel=municipal", "&desde=2010&pagina=2", "&pais=FR&region=europa"].map(
      (filters) => `q=${encodeURIComponent(word)}${filters}`,
    ),
  );

/** Two hundred searches as people make them: one or two words, a place, a mistake, a filter or three, a later page. */
export function listQueries(): string[] {
  const random = createRandom(20261121);
  const queries = new Set<string>();
  while (queries.size < 200) {
    const words = [
      ...(random.happens(75) ? [random.pick(WORDS)] : []),
      ...(random.happens(45) ? [random.pick(PLACES)] : []),
      ...(random.happens(8) ? [random.pick(TYPOS)] : []),
    ];
    const filters = random.shuffle(FILTERS).slice(0, random.happens(50) ? random.integer(1, 3) : 0);
    const params = new URLSearchParams(filters.join("&"));
    if (words.length > 0) params.set("q", words.join(" "));
    if (random.happens(10)) params.set("pagina", String(random.integer(2, 4)));
    queries.add(params.toString());
  }
  return [...queries];
}
