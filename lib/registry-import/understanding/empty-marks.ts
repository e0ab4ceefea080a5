import { plainName } from "#lib/catalogues/plain-name.ts";

const MARKS = new Set(
  [
    "",
    "na",
    "n a",
    "nd",
    "n d",
    "sd",
    "s d",
    "sf",
    "s f",
    "sin dato",
    "sin datos",
    "sin fecha",
    "no aplica",
  ].concat([
    "no disponible",
    "no consta",
    "null",
    "none",
    "ninguno",
    "ninguna",
    "por definir",
    "pendiente",
    "x",
    "xx",
    "desconocido",
    "desconocida",
    "se desconoce",
    "sin informacion",
  ]),
);

/** True for a cell that says in words or signs that it says nothing: «S/F», «N/D», «---», «sin dato». */
export const saysNothing = (text: string): boolean => text.length < 30 && MARKS.has(plainName(text));
