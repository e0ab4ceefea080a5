import { plainText } from "./import-words.ts";

const STATES = [
  "Jalisco",
  "Jal.",
  "NL",
  "Nuevo León",
  "EdoMex",
  "CDMX",
  "D.F.",
  "Yucatán ",
  "Veracruz de Ignacio de la Llave",
  "Q. Roo",
  "Oax",
  "14",
  "Gobierno del Estado de Puebla",
  "SLP",
  "B.C.",
  "Michoacán de Ocampo",
];
const PARTIES = [
  "Ciudad de Lyon (Francia)",
  "Universidad de Chile; UNESCO",
  "1) Gobierno de Quebec\n2) Ciudad de Montreal",
  "Ayuntamiento de Turín",
  "Fundación Konrad",
  "Condado de Los Ángeles",
];
const COUNTRIES = ["", "Francia; EUA", "Canadá;Canadá", "Italia", "Alemania", "EE.UU."];
const AREAS = [
  "Educación; Cultura",
  "turismo, comercio y salud",
  "Ciencia y tecnología",
  "MEDIO AMBIENTE",
  "Seguridad / Deporte",
  "",
];
const KINDS = [
  "Hermanamiento",
  "Carta de Intención",
  "Memorándum de Entendimiento",
  "cooperación específica",
  "Convenio Marco",
  "",
];
const MONTHS = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

export const HEADINGS = [
  "No. de registro",
  "Nombre del acuerdo",
  "Tipo",
  "Nivel",
  "Entidad",
  "Municipio",
  "Dependencia u organismo que suscribe",
  "Contraparte",
  "Tipo de contraparte",
  "País",
  "Ciudad",
  "Áreas",
  "Idiomas",
  "Fecha de suscripción",
  "Lugar",
  "Entrada en vigor",
  "Vigencia",
  "Fecha de registro",
  "Objeto",
  "Observaciones",
];

const pad = (number: number) => String(number).padStart(2, "0");

/** The same date in another of the ways of people, by turns. */
function writeDate(day: Date, way: number): string {
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  switch (way % 8) {
    case 0:
      return `${year}-${pad(month + 1)}-${pad(date)}`;
    case 1:
      return `${pad(date)}/${pad(month + 1)}/${year}`;
    case 2:
      return `${date} de ${MONTHS[month]!} de ${year}`;
    case 3:
      return String(Math.round(day.getTime() / 86_400_000) + 25_569);
    case 4:
      return `${MONTHS[month]!.slice(0, 3)}-${pad(year % 100)}`;
    case 5:
      return `${date}-${pad(month + 1)}-${pad(year % 100)}`;
    case 6:
      return ` ${pad(date)}.${pad(month + 1)}.${year} 00:00`;
    default:
      return String(year);
  }
}

/** A row of a file as dirty as those that arrive: 20 cells, some empty, each value written in another way. */
export function dirtyRow(index: number): string[] {
  const signed = new Date(Date.UTC(1985, 0, 1 + ((index * 7919) % 14_900)));
  const municipal = index % 3 === 0;
  const turn = <T>(list: readonly T[], step = 1): T => list[Math.floor(index / step) % list.length]!;
  return [
    index % 2 === 0 ? `HIST-${1985 + (index % 40)}-${index}` : "",
    `${index % 5 === 0 ? "  " : ""}${plainText(index, 14)}`,
    turn(KINDS),
    municipal ? "Municipal" : index % 4 === 0 ? "" : "ESTATAL",
    turn(STATES),
    municipal ? plainText(index * 3, 1) : "",
    index % 7 === 0 ? "N/D" : `Secretaría de ${plainText(index + 5, 2)}`,
    turn(PARTIES),
    "",
    turn(COUNTRIES),
    index % 6 === 3 ? "Turín" : "",
    turn(AREAS, 2),
    index % 3 === 0 ? "Español e inglés" : "español",
    writeDate(signed, index),
    plainText(index + 1, 2),
    index % 8 > 3 ? "" : writeDate(signed, 0),
    ["indefinida", "5 años", "hasta 2030", "3 años con renovación automática", ""][index % 5]!,
    "",
    plainText(index + 9, 30),
    index % 10 === 0 ? "=HYPERLINK(A1)" : "",
  ];
}
