import { describe, expect, it } from "vitest";
import {
  type Candidate,
  MATCH_RULE,
  matchNotice,
  POINTS,
} from "#lib/partner-notices/matching/match-notice.ts";

const notice = {
  areas: [
    { key: "agua_residuos", name: "Agua y residuos" },
    { key: "turismo", name: "Turismo" },
  ],
  countries: [{ code: "FR", name: "Francia" }],
  regions: ["EUROPE" as const],
  kinds: ["LOCAL_GOVERNMENT" as const],
  modality: "DECENTRALISED" as const,
};
const candidate: Candidate = {
  ...{ kind: "CALL", id: "1", title: "Algo", whose: "Alguien", href: "/algo" },
  ...{ areas: [], countries: [], modality: null, partners: [], texts: [] },
};
const match = (change: Partial<Candidate>, other: Partial<typeof notice> = {}) =>
  matchNotice({ ...notice, ...other }, { ...candidate, ...change });

describe("something set against a notice", () => {
  it("gives each point its sentence, and no point without one", () => {
    const { points, reasons } = match({
      areas: [{ key: "turismo", name: "Turismo" }],
      countries: [
        { code: "FR", name: "Francia" },
        { code: "IT", name: "Italia" },
      ],
      partners: ["ACADEMIC", "LOCAL_GOVERNMENT"],
      modality: "DECENTRALISED",
    });
    expect(reasons).toEqual([
      { points: 3, sentence: "Es del área «Turismo», como el aviso." },
      { points: 3, sentence: "Es con Francia, que el aviso nombra." },
      { points: 1, sentence: "Es con Italia, que es de «Europa»." },
      { points: 1, sentence: "Hay ahí la clase de contraparte que se busca: gobierno local." },
      { points: 1, sentence: "Es cooperación descentralizada, como la que se busca." },
    ]);
    expect(points).toBe(9);
    for (const each of Object.values(POINTS)) expect(MATCH_RULE).toContain(String(each));
  });

  it("is worth nothing by its modality or its kind of partner alone", () => {
    expect(match({ modality: "DECENTRALISED", partners: ["LOCAL_GOVERNMENT"] })).toMatchObject({
      points: 0,
      reasons: [],
    });
  });

  it("does not count a country twice, as itself and as one of its region", () => {
    expect(match({ countries: [{ code: "FR", name: "Francia" }] }).points).toBe(3);
    expect(match({ countries: [{ code: "IT", name: "Italia" }] }).points).toBe(1);
    expect(match({ countries: [{ code: "JP", name: "Japón" }] }).points).toBe(0);
  });

  it("reads what is written only where nothing is tagged", () => {
    const texts = ["Red de basura cero con socios de FRANCIA."];
    expect(match({ texts }).reasons).toEqual([
      { points: 1, sentence: "Habla de «basura», que es del área «Agua y residuos»." },
      { points: 3, sentence: "Es con Francia, que el aviso nombra." },
    ]);
    expect(
      match({ texts, areas: [{ key: "salud", name: "Salud" }], countries: [{ code: "JP", name: "Japón" }] })
        .points,
    ).toBe(0);
    expect(match({ texts: ["Afrancesados."] }).points).toBe(0);
  });
});
