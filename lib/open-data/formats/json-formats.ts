import { columnList } from "../columns.ts";
import { LICENSE } from "../license.ts";
import type { OpenFacts } from "../open-row.ts";
import type { Format } from "./format.ts";

/** The agreement as an object, by the names of the columns. */
export const openObject = (row: OpenFacts, origin: string): Record<string, unknown> =>
  Object.fromEntries(columnList.map(([name, column]) => [name, column.read(row, origin)]));

export const jsonFormat: Format = {
  label: "JSON",
  mime: "application/json; charset=utf-8",
  async *write(batches, { origin, today, demo }) {
    const about = {
      titulo: "Registro de Acuerdos Interinstitucionales",
      fecha: today,
      licencia: LICENSE.url,
      diccionario: `${origin}/api/diccionario.csv`,
      demostracion: demo,
    };
    yield `${JSON.stringify(about).slice(0, -1)},"acuerdos":[`;
    let first = true;
    for await (const rows of batches) {
      yield (first ? "\n" : ",\n") + rows.map((row) => JSON.stringify(openObject(row, origin))).join(",\n");
      first = false;
    }
    yield "\n]}\n";
  },
};

export const ndjsonFormat: Format = {
  label: "NDJSON",
  mime: "application/x-ndjson; charset=utf-8",
  async *write(batches, { origin }) {
    for await (const rows of batches) {
      yield rows.map((row) => `${JSON.stringify(openObject(row, origin))}\n`).join("");
    }
  },
};
