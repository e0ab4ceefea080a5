import { columnWords } from "#lib/i18n/words.ts";
import { HIGHEST, INDEX_LEVELS } from "#lib/activity-index/index-levels.ts";
import { ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import { FACETS } from "#lib/registry/search/facet-filters.ts";
import type { Column } from "../column.ts";
import { columnList, type ColumnName } from "../columns.ts";
import { BOOLEAN, COUNT, DATE, listOf, NULLABLE_TEXT, objectOf, refTo, type Schema, TEXT } from "./schema.ts";

const FORMATS: Partial<Record<Column["type"], string>> = { date: "date", instant: "date-time", url: "uri" };

function columnSchema(name: ColumnName, { type, list, optional, values }: Column): Schema {
  const { description } = columnWords.es.names[name];
  if (type === "boolean") return { type: "boolean", description };
  const format = FORMATS[type];
  const one: Schema = {
    ...TEXT,
    ...(format && { format }),
    ...(values && { enum: values.map(({ slug }) => slug) }),
  };
  if (list) return { ...listOf(one), description };
  return { ...one, type: optional ? ["string", "null"] : "string", description };
}

const HASH: Schema = { type: "string", pattern: "^[0-9a-f]{64}$" };

const TIES = { hermanamientos: COUNT, otros_acuerdos: COUNT, hermanamientos_sin_registro: COUNT };
const FACET_VALUE = objectOf({ valor: TEXT, etiqueta: TEXT, acuerdos: COUNT });
const AGREEMENT = Object.fromEntries(columnList.map(([name, column]) => [name, columnSchema(name, column)]));

/** What the answers are made of, by the name each has in the document. */
export const SCHEMAS: Record<string, Schema> = {
  Error: objectOf({ error: TEXT, parametros: { type: "object", additionalProperties: TEXT } }, [
    "parametros",
  ]),
  Acuerdo: objectOf(AGREEMENT),
  Busqueda: objectOf({
    total: COUNT,
    completo: {
      ...BOOLEAN,
      description: "Falso si, por título, solo se ordenan los diez mil más recientes.",
    },
    pagina: COUNT,
    porPagina: COUNT,
    consulta: { ...TEXT, description: "La misma búsqueda en la lista." },
    avisos: { ...listOf(TEXT), description: "Lo que no se tomó en cuenta." },
    correcciones: listOf(objectOf({ escrito: TEXT, buscado: listOf(TEXT) })),
    resultados: listOf(refTo("Acuerdo")),
    facetas: objectOf(Object.fromEntries(FACETS.map((name) => [name, listOf(FACET_VALUE)]))),
  }),
  CifraDelPanorama: objectOf({
    cifra: TEXT,
    titulo: TEXT,
    definicion: TEXT,
    fecha: { ...DATE, description: "Día en que se contó." },
    filas: listOf({
      type: "object",
      description: "Por columna, con los mismos nombres que en el CSV.",
      additionalProperties: { type: ["string", "number", "null"] },
    }),
  }),
  AcuerdoConHistoria: objectOf({
    ...AGREEMENT,
    al: { ...DATE, description: "El día del que se dice todo." },
    situacion: { ...TEXT, description: "Cómo se dedujo la vigencia, en una frase." },
    retirado: { type: ["string", "null"], format: "date", description: "Día en que salió de la lista." },
    actos: listOf(
      objectOf({
        tipo: { ...TEXT, enum: Object.values(ACT_KINDS).map(({ slug }) => slug) },
        surte_efectos: DATE,
        inscrito: DATE,
        motivo: TEXT,
        cambios: { type: "object", description: "Por dato: «de» qué valor «a» cuál." },
        huellas_sha256: listOf(HASH),
      }),
    ),
  }),
  Registro: objectOf({
    titulo: TEXT,
    fecha: DATE,
    licencia: { type: "string", format: "uri" },
    diccionario: { type: "string", format: "uri" },
    demostracion: BOOLEAN,
    acuerdos: listOf(refTo("Acuerdo")),
  }),
  Tabla: objectOf({
    tabla: TEXT,
    titulo: TEXT,
    definicion: TEXT,
    fecha: DATE,
    total: COUNT,
    filas: listOf({ type: "object", additionalProperties: { type: ["string", "number", "null"] } }),
  }),
  Indice: listOf(
    objectOf({
      cve_ent: TEXT,
      entidad: TEXT,
      anio: COUNT,
      valor: {
        type: ["number", "null"],
        minimum: 0,
        maximum: HIGHEST / 100,
        description: "Puntos, con dos decimales; nulo en un año que todavía se registra.",
      },
      nivel: {
        type: ["string", "null"],
        enum: [...Object.values(INDEX_LEVELS).map(({ slug }) => slug), null],
      },
    }),
  ),
  Atlas: objectOf({
    ...{ anio: COUNT, fecha: DATE, definicion: TEXT, ...TIES },
    sin_pais: { ...COUNT, description: "Acuerdos con organismos sin un país en particular." },
    paises: listOf(
      objectOf({
        ...{ pais: TEXT, nombre: TEXT, region: TEXT, ...TIES },
        ciudades: listOf(
          objectOf({
            ciudad: { ...TEXT, description: "Vacía si es con todo el país o no se dice." },
            punto: {
              type: ["array", "null"],
              items: { type: "number" },
              description: "Longitud y latitud en grados, si se conocen.",
            },
            ...TIES,
          }),
        ),
      }),
    ),
  }),
  Calculo: objectOf({
    desde: DATE,
    dias: COUNT,
    calendario: TEXT,
    vence: { type: ["string", "null"], format: "date" },
    provisional: BOOLEAN,
    tira: listOf(
      objectOf({
        fecha: DATE,
        tipo: { type: "string", enum: ["recepcion", "contado", "saltado", "suspendido", "vencimiento"] },
        cuenta: { type: ["integer", "null"] },
        motivo: NULLABLE_TEXT,
        fuente: NULLABLE_TEXT,
      }),
    ),
  }),
  Salud: objectOf({
    estado: { type: "string", enum: ["bien", "mal"] },
    baseDeDatos: { type: "string", enum: ["bien", "mal"] },
    version: TEXT,
  }),
  Prueba: objectOf({
    registro: { ...TEXT, description: "El texto cuya huella es la hoja." },
    hoja: COUNT,
    hojas: COUNT,
    dia: DATE,
    raiz: HASH,
    huellas: listOf(HASH),
  }),
};
