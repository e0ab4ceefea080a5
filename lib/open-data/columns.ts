import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import type { ValidityKind } from "#lib/generated/prisma/enums.ts";
import { type columnWords, statusWords } from "#lib/i18n/words.ts";
import { AGREEMENT_LEVELS } from "#lib/registry/agreement-levels.ts";
import { AGREEMENT_REGIONS, agreementRegions } from "#lib/registry/agreement-regions.ts";
import { AGREEMENT_STATUSES } from "#lib/registry/agreement-status.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import { type Column, list, optional, text } from "./column.ts";

const VALIDITY_SLUGS = {
  INDEFINITE: "indefinida",
  FIXED: "determinada",
  AUTOMATIC_RENEWAL: "renovacion-automatica",
} as const satisfies Record<ValidityKind, string>;

/** By the name each has in every format, in order: a promise to who reads them by program. */
export const COLUMNS = {
  numero: text((row) => row.number),
  titulo: text((row) => row.title),
  tipo: {
    ...text((row) => AGREEMENT_KINDS[row.kind].slug),
    values: Object.values(AGREEMENT_KINDS),
  },
  cve_ent: text((row) => row.stateCode),
  entidad: text((row) => row.state),
  nivel: {
    ...text((row) => AGREEMENT_LEVELS[row.level].slug),
    values: Object.values(AGREEMENT_LEVELS),
  },
  municipio: optional((row) => row.municipality),
  dependencia: text((row) => row.signingBody),
  contrapartes: list(({ counterparts }) => counterparts.map(({ name }) => name)),
  tipos_contraparte: {
    ...list(({ counterparts }) => counterparts.map(({ type }) => COUNTERPART_TYPES[type].slug)),
    values: Object.values(COUNTERPART_TYPES),
  },
  paises: list(({ counterparts }) => counterparts.map(({ country }) => country?.name ?? "")),
  codigos_pais: list(({ counterparts }) => counterparts.map(({ code }) => code ?? "")),
  lugares_contraparte: list(({ counterparts }) => counterparts.map(({ place }) => place)),
  regiones: {
    ...list((row) => agreementRegions(row.counterparts).map((region) => AGREEMENT_REGIONS[region].slug)),
    values: Object.values(AGREEMENT_REGIONS),
  },
  areas: list((row) => row.areas.map(({ name }) => name)),
  claves_area: list((row) => row.areas.map(({ key }) => key)),
  idiomas: list((row) => row.languages),
  objeto: optional((row) => row.purpose || null),
  fecha_firma: {
    ...text((row) => row.signedOn),
    type: "partialDate",
  },
  lugar_firma: text((row) => row.signedPlace),
  entrada_vigor: { ...text((row) => row.inForceOn), type: "date" },
  duracion: {
    ...text((row) => VALIDITY_SLUGS[row.validity]),
    values: Object.entries(VALIDITY_SLUGS).map(([kind, slug]) => ({
      slug,
      label: statusWords.es.validity[kind as ValidityKind],
      labelEn: statusWords.en.validity[kind as ValidityKind],
    })),
  },
  fecha_fin: {
    ...optional((row) => row.endsOn),
    type: "date",
  },
  fecha_terminacion: {
    ...optional((row) => row.terminatedOn),
    type: "date",
  },
  sustituido_por: optional((row) => row.replacedBy),
  vigencia: {
    ...text((row) => AGREEMENT_STATUSES[row.status].slug),
    values: Object.values(AGREEMENT_STATUSES),
  },
  fecha_registro: {
    ...text((row) => row.registeredOn),
    type: "date",
  },
  terminos: optional((row) => row.terms || null),
  publicado: { ...text((row) => row.publishedAt), type: "instant" },
  actualizado: {
    ...text((row) => row.updatedAt),
    type: "instant",
  },
  url: {
    ...text((row, origin) => origin + agreementAddress(row.number)),
    type: "url",
  },
  documentos: {
    ...list(({ number, documents }, origin) =>
      documents.map(({ id }) => `${origin}${agreementAddress(number)}/documentos/${id}`),
    ),
    type: "url",
  },
  huellas_sha256: list((row) => row.documents.map(({ sha256 }) => sha256)),
  demostracion: {
    type: "boolean",
    read: (row) => row.demo,
  },
} as const satisfies Record<keyof typeof columnWords.es.names, Column>;

export type ColumnName = keyof typeof COLUMNS;

/** The columns by name, each seen as any column is. */
export const columnList = Object.entries(COLUMNS) as [ColumnName, Column][];
