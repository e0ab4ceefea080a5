import type { Column } from "../column.ts";
import { columnList } from "../columns.ts";
import { BOOLEAN, COUNT, DATE, listOf, NULLABLE_TEXT, objectOf, refTo, type Schema, TEXT } from "./schema.ts";

const FORMATS: Partial<Record<Column["type"], string>> = { date: "date", instant: "date-time", url: "uri" };

function columnSchema({ type, description, list, optional, values }: Column): Schema {
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

/** What the answers are made of, by the name each has in the document. */
export const SCHEMAS: Record<string, Schema> = {
  Error: objectOf({ error: TEXT, parametros: { type: "object", additionalProperties: TEXT } }, [
    "parametros",
  ]),
  Acuerdo: objectOf(Object.fromEntries(columnList.map(([name, column]) => [name, columnSchema(column)]))),
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
