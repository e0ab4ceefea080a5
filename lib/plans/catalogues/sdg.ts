/** The 17 goals of the 2030 Agenda (A/RES/70/1), by their numbers, in short names. */
export const SDG_GOALS = {
  1: "1. Fin de la pobreza",
  2: "2. Hambre cero",
  3: "3. Salud y bienestar",
  4: "4. Educación de calidad",
  5: "5. Igualdad de género",
  6: "6. Agua limpia y saneamiento",
  7: "7. Energía asequible y no contaminante",
  8: "8. Trabajo decente y crecimiento económico",
  9: "9. Industria, innovación e infraestructura",
  10: "10. Reducción de las desigualdades",
  11: "11. Ciudades y comunidades sostenibles",
  12: "12. Producción y consumo responsables",
  13: "13. Acción por el clima",
  14: "14. Vida submarina",
  15: "15. Vida de ecosistemas terrestres",
  16: "16. Paz, justicia e instituciones sólidas",
  17: "17. Alianzas para lograr los objetivos",
} as const satisfies Record<number, string>;

/** Of each goal, in order: how many targets have a number, and how many a letter. */
const TARGETS: readonly (readonly [numbered: number, lettered: number])[] = [
  ...([
    [5, 2],
    [5, 3],
    [9, 4],
    [7, 3],
    [6, 3],
    [6, 2],
    [3, 2],
    [10, 2],
    [5, 3],
  ] as const),
  ...([
    [7, 3],
    [7, 3],
    [8, 3],
    [3, 2],
    [7, 3],
    [9, 3],
    [10, 2],
    [19, 0],
  ] as const),
];

/** The 169 targets by their codes, «1.1» … «17.19». */
export const SDG_TARGETS: readonly string[] = TARGETS.flatMap(([numbered, lettered], index) => [
  ...Array.from({ length: numbered }, (_, n) => `${index + 1}.${n + 1}`),
  ..."abcd"
    .slice(0, lettered)
    .split("")
    .map((letter) => `${index + 1}.${letter}`),
]);

const order = new Map(SDG_TARGETS.map((code, index) => [code, index]));

/** Codes as people write them, «11.A; 8.9», in the order of the Agenda and without repeats; `unknown` has the rest. */
export function readSdgTargets(text: string): { codes: string[]; unknown: string[] } {
  const written = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  const codes = [...new Set(written.filter((code) => order.has(code)))];
  return {
    codes: codes.sort((one, other) => order.get(one)! - order.get(other)!),
    unknown: written.filter((code) => !order.has(code)),
  };
}
