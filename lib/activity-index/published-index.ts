/** Where the table was published, as it is cited beside every figure of it. */
export const PUBLISHED_SOURCE =
  "Secretaría de Relaciones Exteriores, «De la A a la Z en la Internacionalización Local: Oportunidades y Visión de Futuro», 2025, tabla 1";

export const PUBLISHED_YEARS = [2005, 2010, 2015, 2020, 2025] as const;

/**
 * The index as it was published: INEGI's code of the state, and its total in each of the years, in hundredths of a
 * point. The table does not break it down into its components.
 */
export const PUBLISHED_INDEX = [
  ["01", [90, 110, 240, 240, 280]],
  ["02", [200, 240, 260, 260, 260]],
  ["03", [130, 180, 180, 130, 150]],
  ["04", [150, 170, 230, 190, 280]],
  ["05", [190, 260, 260, 260, 280]],
  ["06", [110, 110, 110, 240, 300]],
  ["07", [200, 300, 300, 300, 260]],
  ["08", [150, 190, 230, 280, 230]],
  ["09", [90, 300, 300, 300, 280]],
  ["10", [90, 180, 240, 240, 190]],
  ["11", [170, 210, 280, 280, 280]],
  ["12", [90, 110, 180, 180, 260]],
  ["13", [130, 190, 280, 280, 300]],
  ["14", [260, 300, 300, 300, 300]],
  ["15", [190, 300, 300, 300, 300]],
  ["16", [130, 220, 260, 260, 190]],
  ["17", [110, 170, 210, 240, 240]],
  ["18", [110, 150, 150, 150, 170]],
  ["19", [190, 280, 280, 280, 300]],
  ["20", [110, 130, 240, 220, 280]],
  ["21", [170, 190, 280, 280, 230]],
  ["22", [90, 130, 300, 280, 300]],
  ["23", [130, 190, 260, 260, 260]],
  ["24", [90, 150, 230, 280, 260]],
  ["25", [110, 110, 190, 240, 240]],
  ["26", [170, 170, 240, 300, 300]],
  ["27", [150, 170, 260, 260, 220]],
  ["28", [150, 170, 210, 260, 240]],
  ["29", [110, 150, 150, 150, 170]],
  ["30", [150, 220, 280, 260, 210]],
  ["31", [110, 200, 260, 260, 280]],
  ["32", [110, 170, 250, 300, 260]],
] as const satisfies readonly (readonly [state: string, values: readonly number[]])[];
