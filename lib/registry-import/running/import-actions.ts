/** What can happen to an import, as the trail names it and as a person reads it. */
export const IMPORT_ACTIONS = {
  "import:begin": "Envió un archivo de acuerdos para importarlo",
  "import:write": "Importó los acuerdos de un archivo",
  "import:undo": "Deshizo una importación de acuerdos",
  "import:discard": "Descartó una importación de acuerdos",
} as const satisfies Record<string, string>;

export type ImportAction = keyof typeof IMPORT_ACTIONS;

/** The series of the trail in which imports are told. */
export const IMPORT_STREAM = "imports";
