import type { CounterpartType } from "#lib/generated/prisma/enums.ts";

/** The other sides. Countries, cities and international organisations are real; that they signed these agreements is invented. */
export interface ForeignParty {
  name: string;
  type: CounterpartType;
  countryCode: string | null;
  place: string;
  /** ISO 639, besides Spanish. */
  language: string | null;
}

const government = (
  countryCode: string,
  name: string,
  place: string,
  language: string | null,
): ForeignParty => ({ name, type: "GOVERNMENT", countryCode, place, language });
const organization = (name: string, place: string): ForeignParty => ({
  name,
  type: "INTERNATIONAL_ORGANIZATION",
  countryCode: null,
  place,
  language: "en",
});
const other = (
  type: CounterpartType,
  countryCode: string,
  name: string,
  place: string,
  language: string | null,
) => ({
  name,
  type,
  countryCode,
  place,
  language,
});

export const FOREIGN_PARTIES: readonly ForeignParty[] = [
  government("US", "Ciudad de San Antonio", "San Antonio, Texas", "en"),
  government("US", "Condado de Los Ángeles", "Los Ángeles, California", "en"),
  government("US", "Estado de Texas", "Austin, Texas", "en"),
  government("US", "Ciudad de Chicago", "Chicago, Illinois", "en"),
  government("US", "Estado de Arizona", "Phoenix, Arizona", "en"),
  government("US", "Ciudad de Kansas City", "Kansas City, Misuri", "en"),
  government("CA", "Provincia de Quebec", "Quebec", "fr"),
  government("CA", "Provincia de Alberta", "Edmonton", "en"),
  government("GT", "Municipalidad de Quetzaltenango", "Quetzaltenango", null),
  government("SV", "Alcaldía de Santa Ana", "Santa Ana", null),
  government("CU", "Provincia de Matanzas", "Matanzas", null),
  government("CO", "Alcaldía de Medellín", "Medellín", null),
  government("PE", "Municipalidad Provincial del Cusco", "Cusco", null),
  government("CL", "Gobierno Regional de Valparaíso", "Valparaíso", null),
  government("AR", "Provincia de Córdoba", "Córdoba", null),
  government("BR", "Prefeitura de Curitiba", "Curitiba", "pt"),
  government("ES", "Ayuntamiento de Zaragoza", "Zaragoza", null),
  government("ES", "Generalitat Valenciana", "Valencia", "ca"),
  government("FR", "Ciudad de Lyon", "Lyon", "fr"),
  government("FR", "Región de Nueva Aquitania", "Burdeos", "fr"),
  government("DE", "Ciudad de Friburgo", "Friburgo de Brisgovia", "de"),
  government("DE", "Estado Libre de Sajonia", "Dresde", "de"),
  government("IT", "Región de Toscana", "Florencia", "it"),
  government("NL", "Municipio de Róterdam", "Róterdam", "en"),
  government("PL", "Ciudad de Cracovia", "Cracovia", "pl"),
  government("CN", "Municipio de Chongqing", "Chongqing", "zh"),
  government("CN", "Provincia de Hubei", "Wuhan", "zh"),
  government("JP", "Prefectura de Kioto", "Kioto", "ja"),
  government("KR", "Ciudad Metropolitana de Daejeon", "Daejeon", "ko"),
  government("IN", "Estado de Kerala", "Thiruvananthapuram", "en"),
  government("MA", "Región de Marrakech-Safí", "Marrakech", "ar"),
  government("AU", "Ciudad de Adelaida", "Adelaida", "en"),
  organization("ICLEI, Gobiernos Locales por la Sustentabilidad", "Bonn"),
  organization("Organización Internacional para las Migraciones", "Ginebra"),
  organization("Programa de las Naciones Unidas para los Asentamientos Humanos", "Nairobi"),
  organization("Banco Interamericano de Desarrollo", "Washington, D. C."),
  other("CIVIL_SOCIETY", "ES", "Fundación Puentes de Papel", "Sevilla", null),
  other("CIVIL_SOCIETY", "US", "Asociación de Clubes del Valle Central", "Fresno, California", "en"),
  other("PRIVATE", "CR", "Centro de Estudios Forestales del Istmo", "Turrialba", null),
  other("PRIVATE", "GB", "Instituto Marino de la Costa Norte", "Newcastle", "en"),
];

const FEMININE =
  /^(Alcaldía|Asociación|Ciudad|Fundación|Generalitat|Municipalidad|Organización|Prefectura|Prefeitura|Provincia|Región) /;

/** "la Ciudad de Lyon", "el Estado de Texas"; what begins with an acronym takes none. */
export function withArticle(name: string): string {
  if (/^\p{Lu}{2}/u.test(name)) return name;
  return FEMININE.test(name) ? `la ${name}` : `el ${name}`;
}
