import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import type { ValidityKind } from "#lib/generated/prisma/enums.ts";
import { AGREEMENT_LEVELS } from "#lib/registry/agreement-levels.ts";
import { AGREEMENT_REGIONS, agreementRegions } from "#lib/registry/agreement-regions.ts";
import { AGREEMENT_STATUSES } from "#lib/registry/agreement-status.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import { type Column, list, optional, text } from "./column.ts";

export const VALIDITIES = {
  INDEFINITE: { slug: "indefinida", label: "Indefinida" },
  FIXED: { slug: "determinada", label: "Con fecha de fin" },
  AUTOMATIC_RENEWAL: { slug: "renovacion-automatica", label: "Se renueva por sí sola" },
} as const satisfies Record<ValidityKind, { slug: string; label: string }>;

const SAME_ORDER = "En el orden de «contrapartes».";

/** By the name each has in every format, in order: a promise to who reads them by program. */
export const COLUMNS = {
  numero: text("Número", "Número en el registro. No cambia ni se usa dos veces.", (row) => row.number),
  titulo: text("Título", "Título del acuerdo.", (row) => row.title),
  tipo: {
    ...text("Tipo de acuerdo", "Qué instrumento es.", (row) => AGREEMENT_KINDS[row.kind].slug),
    values: Object.values(AGREEMENT_KINDS),
  },
  cve_ent: text("Clave del estado", "Clave de dos cifras del INEGI.", (row) => row.stateCode),
  entidad: text("Estado", "Entidad federativa de quien lo suscribe.", (row) => row.state),
  nivel: {
    ...text("Orden de gobierno", "Quién lo suscribe.", (row) => AGREEMENT_LEVELS[row.level].slug),
    values: Object.values(AGREEMENT_LEVELS),
  },
  municipio: optional("Municipio", "Vacío si lo suscribe el estado.", (row) => row.municipality),
  dependencia: text("Dependencia", "Órgano que lo suscribe por México.", (row) => row.signingBody),
  contrapartes: list("Contrapartes", "Quiénes lo suscriben del otro lado.", ({ counterparts }) =>
    counterparts.map(({ name }) => name),
  ),
  tipos_contraparte: {
    ...list("Tipos de contraparte", SAME_ORDER, ({ counterparts }) =>
      counterparts.map(({ type }) => COUNTERPART_TYPES[type].slug),
    ),
    values: Object.values(COUNTERPART_TYPES),
  },
  paises: list("Países", `${SAME_ORDER} Vacío en la que no tiene país.`, ({ counterparts }) =>
    counterparts.map(({ country }) => country?.name ?? ""),
  ),
  codigos_pais: list("Códigos de país", `ISO 3166-1, dos letras. ${SAME_ORDER}`, ({ counterparts }) =>
    counterparts.map(({ code }) => code ?? ""),
  ),
  lugares_contraparte: list("Lugares", `Ciudad o sede. ${SAME_ORDER}`, ({ counterparts }) =>
    counterparts.map(({ place }) => place),
  ),
  regiones: {
    ...list("Regiones", "Regiones del mundo que toca; una contraparte sin país es «global».", (row) =>
      agreementRegions(row.counterparts).map((region) => AGREEMENT_REGIONS[region].slug),
    ),
    values: Object.values(AGREEMENT_REGIONS),
  },
  areas: list("Áreas de cooperación", "De qué trata.", (row) => row.areas.map(({ name }) => name)),
  claves_area: list("Claves de área", "Las de «areas», como las llevan los filtros.", (row) =>
    row.areas.map(({ key }) => key),
  ),
  idiomas: list("Idiomas", "Códigos ISO 639 de los idiomas del texto.", (row) => row.languages),
  objeto: optional("Objeto", "Para qué se celebró.", (row) => row.purpose || null),
  fecha_firma: {
    ...text("Firma", "Día de la firma; solo su mes o su año cuando no se sabe más.", (row) => row.signedOn),
    type: "partialDate",
  },
  lugar_firma: text("Lugar de firma", "Dónde se firmó.", (row) => row.signedPlace),
  entrada_vigor: { ...text("Entrada en vigor", "Día inicial.", (row) => row.inForceOn), type: "date" },
  duracion: {
    ...text("Vigencia pactada", "Cuánto dura según su texto.", (row) => VALIDITIES[row.validity].slug),
    values: Object.values(VALIDITIES),
  },
  fecha_fin: {
    ...optional("Fin", "Último día de la vigencia pactada; vacío si es indefinida.", (row) => row.endsOn),
    type: "date",
  },
  fecha_terminacion: {
    ...optional("Terminación", "Primer día sin vigor por un acto posterior.", (row) => row.terminatedOn),
    type: "date",
  },
  sustituido_por: optional(
    "Sustituido por",
    "Número del acuerdo que toma su lugar.",
    (row) => row.replacedBy,
  ),
  vigencia: {
    ...text(
      "Situación",
      "Se deduce de las fechas, el día de la descarga.",
      (row) => AGREEMENT_STATUSES[row.status].slug,
    ),
    values: Object.values(AGREEMENT_STATUSES),
  },
  fecha_registro: {
    ...text("Inscripción", "Día de la inscripción.", (row) => row.registeredOn),
    type: "date",
  },
  terminos: optional("Términos", "Términos de la inscripción.", (row) => row.terms || null),
  publicado: { ...text("Publicación", "Cuándo se publicó aquí.", (row) => row.publishedAt), type: "instant" },
  actualizado: {
    ...text("Última inscripción", "Cuándo cambió por última vez lo que se publica.", (row) => row.updatedAt),
    type: "instant",
  },
  url: {
    ...text("Página", "Dirección permanente.", (row, origin) => origin + agreementAddress(row.number)),
    type: "url",
  },
  documentos: {
    ...list("Documentos", "Dirección de cada archivo.", ({ number, documents }, origin) =>
      documents.map(({ id }) => `${origin}${agreementAddress(number)}/documentos/${id}`),
    ),
    type: "url",
  },
  huellas_sha256: list("Huellas", "SHA-256 de cada archivo, en el orden de «documentos».", (row) =>
    row.documents.map(({ sha256 }) => sha256),
  ),
  demostracion: {
    type: "boolean",
    label: "Demostración",
    description: "«true» si es inventado para la demostración y no tiene validez oficial.",
    read: (row) => row.demo,
  },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;

/** The columns by name, each seen as any column is. */
export const columnList = Object.entries<Column>(COLUMNS);
