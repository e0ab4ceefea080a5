import { type SampleAgreement, sampleAgreement } from "../sample-agreement.ts";

type Row = [
  key: string,
  title: string,
  changes: Partial<SampleAgreement> & { with?: [name: string, country: string | null, place: string] },
];

const of = (
  stateCode: string,
  municipality: string | null,
  signingBody: string,
  counterpart: [string, string | null, string],
  rest: Partial<SampleAgreement> = {},
): Row[2] => ({ stateCode, municipality, signingBody, with: counterpart, ...rest });

/** Thirty agreements that resemble each other as those of the registry do: the same cities, matters and words. */
const ROWS: readonly Row[] = [
  [
    "gdl-portland",
    "Acuerdo de hermanamiento entre Guadalajara y Portland",
    of("14", "Guadalajara", "Presidencia Municipal", ["Ciudad de Portland", "US", "Portland, Oregón"], {
      kind: "SISTER_TIE",
      signedOn: "1983-11-07",
      areas: ["cultura", "educacion"],
    }),
  ],
  [
    "gdl-kioto",
    "Acuerdo de hermanamiento entre Guadalajara y Kioto",
    of("14", "Guadalajara", "Presidencia Municipal", ["Ciudad de Kioto", "JP", "Kioto"], {
      kind: "SISTER_TIE",
      signedOn: "1980-10-20",
    }),
  ],
  [
    "zapopan-saginaw",
    "Carta de intención entre Zapopan y Saginaw sobre comercio",
    of("14", "Zapopan", "Ayuntamiento de Zapopan", ["Ciudad de Saginaw", "US", "Saginaw, Míchigan"], {
      kind: "LETTER_OF_INTENT",
      signedOn: "2011-05-12",
      areas: ["comercio"],
    }),
  ],
  [
    "jal-alberta",
    "Acuerdo de cooperación entre el Gobierno de Jalisco y la Provincia de Alberta",
    of("14", null, "Secretaría de Desarrollo Económico", ["Provincia de Alberta", "CA", "Edmonton"], {
      signedOn: "1999-10-27",
      areas: ["inversion", "educacion"],
      purpose: "Promover inversiones en energía y el intercambio de estudiantes.",
    }),
  ],
  [
    "jal-leche",
    "Convenio sobre ganadería lechera",
    of("14", null, "Secretaría de Desarrollo Rural", ["Universidad de Wageningen", "NL", "Wageningen"], {
      text: "Las partes mejorarán la sanidad del ganado y la calidad de la leche en los Altos.",
      signedOn: "2015-03-02",
    }),
  ],
  [
    "nl-texas",
    "Memorándum de entendimiento entre Nuevo León y Texas en materia de seguridad",
    of("19", null, "Secretaría de Seguridad", ["Estado de Texas", "US", "Austin"], {
      signedOn: "2022-04-13",
      areas: ["seguridad"],
    }),
  ],
  [
    "mty-sanantonio",
    "Hermanamiento entre Monterrey y San Antonio",
    of(
      "19",
      "Monterrey",
      "Presidencia Municipal de Monterrey",
      ["City of San Antonio", "US", "San Antonio, Texas"],
      { kind: "SISTER_TIE", signedOn: "1953-10-22" },
    ),
  ],
  [
    "nl-corea",
    "Acuerdo marco con la provincia de Gyeonggi",
    of("19", null, "Secretaría de Economía", ["Provincia de Gyeonggi", "KR", "Suwon"], {
      kind: "FRAMEWORK_COOPERATION",
      signedOn: "2018-06-01",
      areas: ["inversion"],
    }),
  ],
  [
    "cdmx-paris",
    "Programa de cooperación cultural con la alcaldía de París",
    of("09", null, "Secretaría de Cultura", ["Ayuntamiento de París", "FR", "París"], {
      signedOn: "2017-02-08",
      areas: ["cultura"],
      purpose: "Intercambiar exposiciones entre museos.",
    }),
  ],
  [
    "cdmx-chicago",
    "Acuerdo de hermanamiento entre la Ciudad de México y Chicago",
    of("09", null, "Jefatura de Gobierno", ["Ciudad de Chicago", "US", "Chicago"], {
      kind: "SISTER_TIE",
      signedOn: "1991-08-12",
    }),
  ],
  [
    "edomex-unesco",
    "Convenio de colaboración con la UNESCO sobre patrimonio",
    of(
      "15",
      null,
      "Secretaría de Cultura y Turismo",
      ["Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura", null, "París"],
      { signedOn: "2013-09-09", areas: ["cultura", "turismo"] },
    ),
  ],
  [
    "toluca-suzhou",
    "Intercambio entre Toluca y Suzhou",
    of("15", "Toluca", "Ayuntamiento de Toluca", ["Municipalidad de Suzhou", "CN", "Suzhou"], {
      signedOn: "2008-01-30",
    }),
  ],
  [
    "qroo-caribe",
    "Acuerdo para la vigilancia del sargazo en el Caribe",
    of("23", null, "Secretaría de Ecología", ["Instituto de Meteorología", "CU", "La Habana"], {
      signedOn: "2021-07-19",
      areas: ["medio_ambiente"],
      text: "El sargazo se medirá con imágenes de satélite.",
    }),
  ],
  [
    "yuc-florida",
    "Acuerdo de cooperación turística entre Yucatán y Florida",
    of("31", null, "Secretaría de Fomento Turístico", ["Estado de Florida", "US", "Tallahassee"], {
      signedOn: "2019-12-05",
      areas: ["turismo"],
    }),
  ],
  [
    "merida-panama",
    "Hermanamiento entre Mérida y Panamá",
    of("31", "Mérida", "Ayuntamiento de Mérida", ["Municipio de Panamá", "PA", "Ciudad de Panamá"], {
      kind: "SISTER_TIE",
      signedOn: "2002-03-15",
    }),
  ],
  [
    "oax-migracion",
    "Convenio sobre migrantes y remesas con Los Ángeles",
    of(
      "20",
      null,
      "Instituto Oaxaqueño de Atención al Migrante",
      ["Condado de Los Ángeles", "US", "Los Ángeles"],
      { signedOn: "2006-06-06", areas: ["migracion"] },
    ),
  ],
  [
    "chis-agua",
    "Memorándum sobre gestión de cuencas y agua potable",
    of(
      "07",
      null,
      "Instituto del Agua",
      ["Programa de las Naciones Unidas para el Desarrollo", null, "Nueva York"],
      {
        signedOn: "2021-02-20",
        areas: ["agua_residuos"],
        purpose: "Capacitar a los comités comunitarios de agua.",
      },
    ),
  ],
  [
    "chis-guatemala",
    "Acuerdo de salud en la frontera con Guatemala",
    of("07", null, "Secretaría de Salud", ["Ministerio de Salud Pública", "GT", "Guatemala"], {
      signedOn: "2014-08-21",
      areas: ["salud"],
    }),
  ],
  [
    "pue-wolfsburgo",
    "Hermanamiento entre Puebla y Wolfsburgo",
    of("21", "Puebla", "Ayuntamiento de Puebla", ["Ciudad de Wolfsburgo", "DE", "Wolfsburgo"], {
      kind: "SISTER_TIE",
      signedOn: "2016-10-10",
    }),
  ],
  [
    "qro-aero",
    "Convenio sobre formación de técnicos aeronáuticos",
    of(
      "22",
      null,
      "Universidad Aeronáutica en Querétaro",
      ["Instituto Aeronáutico y Espacial", "FR", "Toulouse"],
      { kind: "UNIVERSITIES", signedOn: "2010-11-11", areas: ["capital_humano", "educacion"] },
    ),
  ],
  [
    "slp-alemania",
    "Acuerdo de educación dual con la Cámara de Industria de Baviera",
    of("24", null, "Secretaría de Educación", ["Cámara de Industria y Comercio de Baviera", "DE", "Múnich"], {
      signedOn: "2015-05-05",
      areas: ["educacion"],
    }),
  ],
  [
    "ver-belgica",
    "Acuerdo entre puertos de Veracruz y Amberes",
    of("30", "Veracruz", "Ayuntamiento de Veracruz", ["Puerto de Amberes", "BE", "Amberes"], {
      signedOn: "2012-04-04",
      areas: ["comercio"],
    }),
  ],
  [
    "bc-sandiego",
    "Carta de intención sobre residuos y playas limpias",
    of("02", "Tijuana", "Ayuntamiento de Tijuana", ["City of San Diego", "US", "San Diego, California"], {
      kind: "LETTER_OF_INTENT",
      signedOn: "2020-02-02",
      areas: ["agua_residuos"],
    }),
  ],
  [
    "bcs-ballenas",
    "Convenio para la protección de la ballena gris",
    of("03", null, "Secretaría de Turismo", ["Fundación para los Océanos", null, "Ginebra"], {
      signedOn: "2005-01-05",
      areas: ["medio_ambiente"],
    }),
  ],
  [
    "gto-hiroshima",
    "Acuerdo de amistad entre Guanajuato y la Prefectura de Hiroshima",
    of("11", null, "Gobierno del Estado", ["Prefectura de Hiroshima", "JP", "Hiroshima"], {
      signedOn: "2014-11-06",
    }),
  ],
  [
    "leon-deportes",
    "Convenio sobre deporte juvenil",
    of("11", "León", "Comisión Municipal del Deporte", ["Ciudad de Cantón", "CN", "Cantón"], {
      signedOn: "2009-09-01",
      areas: ["deporte", "juventud"],
    }),
  ],
  [
    "mich-california",
    "Acuerdo sobre energías renovables con California",
    of("16", null, "Secretaría de Energía", ["Estado de California", "US", "Sacramento"], {
      signedOn: "2023-03-03",
      areas: ["medio_ambiente"],
    }),
  ],
  [
    "son-arizona",
    "Comisión Sonora-Arizona: plan de trabajo",
    of("26", null, "Gobierno de Sonora", ["Estado de Arizona", "US", "Phoenix"], { signedOn: "1999-06-18" }),
  ],
  [
    "hgo-genero",
    "Convenio sobre igualdad de género con la Junta de Andalucía",
    of("13", null, "Instituto Hidalguense de las Mujeres", ["Junta de Andalucía", "ES", "Sevilla"], {
      signedOn: "2018-03-08",
      areas: ["igualdad_genero"],
    }),
  ],
  [
    "ags-australia",
    "Acuerdo sobre vitivinicultura con Australia Meridional",
    of("01", null, "Secretaría de Desarrollo Rural", ["Gobierno de Australia Meridional", "AU", "Adelaida"], {
      signedOn: "2016-06-16",
    }),
  ],
];

/** The agreements, by their short name. */
export function recallRegistry(): Map<string, SampleAgreement> {
  return new Map(
    ROWS.map(([key, title, { with: counterpart, ...changes }], n) => {
      const [name, countryCode, place] = counterpart!;
      const type = countryCode === null ? "INTERNATIONAL_ORGANIZATION" : "GOVERNMENT";
      const number = `RAI-${changes.signedOn!.slice(0, 4)}-${String(n + 1).padStart(5, "0")}`;
      const counterparts = [{ name, type, countryCode, place } as const];
      return [key, sampleAgreement({ ...changes, number, title, counterparts })];
    }),
  );
}
