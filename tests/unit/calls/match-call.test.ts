import { describe, expect, it } from "vitest";
import { AREAS } from "#lib/catalogues/areas.ts";
import { AREAS_OF_STRATEGY, WORDS_OF_AREA } from "#lib/calls/matching/area-words.ts";
import { matchCall, type OfficeFacts, type PlanFacts } from "#lib/calls/matching/match-call.ts";
import { plainName } from "#lib/catalogues/plain-name.ts";
import { STRATEGIES } from "#lib/plans/catalogues/strategies.ts";

const call = {
  ...{ forStates: false, forMunicipalities: true, eligibleStates: [] as string[], condition: "" },
  areas: [
    { key: "agua_residuos", name: "Agua y residuos" },
    { key: "turismo", name: "Turismo" },
    { key: "salud", name: "Salud" },
  ],
  sdgGoals: ["6", "12"],
  modality: "SOUTH_SOUTH" as const,
};
const plan: PlanFacts = {
  axes: [{ name: "Basura que vuelve", strategy: "economia_circular" }],
  objectives: [
    { text: "Separar en seis barrios", sdgGoals: ["12"] },
    { text: "Otra cosa", sdgGoals: ["12", "4"] },
  ],
  profile: ["Recibe a dos millones de VISITANTES al año.", "Faltan hospitales."],
  modalities: ["SOUTH_SOUTH"],
};
const office: OfficeFacts = { kind: "MUNICIPAL", stateCode: "14", plan };

describe("a call set against an office", () => {
  it("gives each point its sentence, and no point without one", () => {
    const { points, reasons, eligible } = matchCall(call, office);
    expect(eligible).toBe(true);
    expect(reasons).toEqual([
      { points: 3, sentence: "Área «Agua y residuos»: es la de su eje «Basura que vuelve»." },
      { points: 1, sentence: "Área «Turismo»: el perfil de su plan habla de «VISITANTES»." },
      { points: 1, sentence: "Área «Salud»: el perfil de su plan habla de «hospitales»." },
      {
        points: 2,
        sentence:
          "ODS 12. Producción y consumo responsables: lo persigue su objetivo «Separar en seis barrios».",
      },
      { points: 1, sentence: "Su oficina ya tiene proyectos de cooperación sur-sur." },
    ]);
    expect(points).toBe(8);
  });

  it("tells an office without a plan only whether it may apply", () => {
    const match = matchCall({ ...call, condition: "Más de cien mil habitantes." }, { ...office, plan: null });
    expect(match).toMatchObject({ eligible: true, points: 0, reasons: [] });
    expect(match.eligibility).toBe(
      "Es para: gobiernos municipales de todo el país. Su municipio puede participar. Revise si cumple lo demás que pide: Más de cien mil habitantes.",
    );
  });

  it.each([
    ["another level", { ...office, kind: "STATE" as const }, {}],
    ["another state", office, { eligibleStates: ["31"] }],
  ])("gives no point to who may not apply: %s", (_name, who, change) => {
    const match = matchCall({ ...call, ...change }, who);
    expect(match).toMatchObject({ eligible: false, points: 0, reasons: [] });
    expect(match.eligibility).toMatch(/Su oficina no está entre ellos\.$/);
  });

  it("knows every strategy of the catalogue and only areas of it", () => {
    const areas = AREAS.map(([key]) => key as string);
    expect(Object.keys(AREAS_OF_STRATEGY).toSorted()).toEqual(Object.keys(STRATEGIES).toSorted());
    expect(Object.keys(WORDS_OF_AREA).toSorted()).toEqual(areas.toSorted());
    for (const key of Object.values(AREAS_OF_STRATEGY).flat()) expect(areas).toContain(key);
    for (const word of Object.values(WORDS_OF_AREA).flat()) expect(plainName(word)).toBe(word);
  });
});
