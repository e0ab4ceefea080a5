import { countryName } from "#lib/catalogues/country-name.ts";
import type { TableFile } from "#lib/open-data/table-file.ts";
import type { DirectoryRecord } from "./directory-record.ts";
import { stateName } from "./directory-query.ts";
import { DIRECTORY_KINDS } from "./kinds.ts";

/** The directory as it can be taken away. @param today ISO, in its name */
export const directoryFile = (
  rows: readonly DirectoryRecord[],
  today: string,
): TableFile<DirectoryRecord> => ({
  name: `directorio-${today}`,
  title: "Directorio",
  columns: [
    { name: "tipo", width: 22, read: ({ kind }) => DIRECTORY_KINDS[kind].slug },
    { name: "nombre", width: 50, read: ({ name }) => name },
    { name: "cve_ent", width: 8, read: ({ stateCode }) => stateCode },
    { name: "entidad", width: 18, read: ({ stateCode }) => stateName(stateCode) },
    { name: "municipio", width: 20, read: ({ municipality }) => municipality },
    { name: "cve_pais", width: 8, read: ({ countryCode }) => countryCode },
    {
      name: "pais",
      width: 18,
      read: ({ countryCode }) => (countryCode === "" ? "" : countryName(countryCode)),
    },
    { name: "ciudad", width: 20, read: ({ city }) => city },
    { name: "domicilio", width: 44, read: ({ address }) => address },
    { name: "telefonos", width: 30, read: ({ phones }) => phones },
    { name: "correo", width: 36, read: ({ email }) => email },
    { name: "sitio", width: 40, read: ({ website }) => website },
    { name: "titular", width: 30, read: ({ holder }) => holder },
    { name: "cargo", width: 30, read: ({ holderPosition }) => holderPosition },
    { name: "nota", width: 40, read: ({ note }) => note },
    { name: "confirmado", width: 12, read: ({ confirmedOn }) => confirmedOn, as: "date" },
    { name: "confirmo", width: 40, read: ({ confirmedBy }) => confirmedBy },
  ],
  rows,
});
