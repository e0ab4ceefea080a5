/** The list of the states in a year, where the DGCP records the index. */
export const indexListHref = (year: number): string => `/indice-estatal?anio=${year}`;

/** The form of a state in a year; `done` once it has been recorded. */
export const indexFormHref = (state: string, year: number, done = false): string =>
  `/indice-estatal/${state}/${year}${done ? "?hecho=registrado" : ""}`;
