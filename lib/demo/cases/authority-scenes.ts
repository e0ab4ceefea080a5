import { addRecommendation } from "#lib/dictamen/recommendations.ts";
import { saveDictamen } from "#lib/dictamen/save-dictamen.ts";
import { verifyRecommendations } from "#lib/dictamen/verify-recommendations.ts";
import type { Verdict } from "#lib/generated/prisma/enums.ts";
import { type Actor, SYSTEM } from "#lib/permissions/actor.ts";
import { move } from "./make-move.ts";
import type { Scene, Stage } from "./stage.ts";

const officer = ({ cast }: Stage) => cast.officer;
const dgcpHead = ({ cast }: Stage) => cast.dgcpHead;
const lawyer = ({ cast }: Stage) => cast.lawyer;
const cjaHead = ({ cast }: Stage) => cast.cjaHead;

export const taken = (ago: number): Scene => move(ago, officer, "take_dgcp");
export const assigned = (ago: number): Scene =>
  move(ago, dgcpHead, "assign_dgcp", ({ cast }) => ({ assigneeId: cast.otherOfficer.id }));

export const prevented = (ago: number): Scene =>
  move(ago, officer, "prevent", () => ({
    reason: "El texto no distingue lo que hará cada parte. Precise los compromisos y vuelva a enviarlo.",
    parts: ["DRAFT"],
    answerDays: 5,
  }));

export const dismissed = (ago: number): Scene => move(ago, () => SYSTEM, "dismiss");

/** Refers it to the CJA, where a lawyer takes it on. */
export const referred = (ago: number, takenAgo = ago - 1): Scene[] => [
  move(ago, officer, "refer"),
  move(takenAgo, lawyer, "take_cja"),
];

export const referredOnly = (ago: number): Scene => move(ago, officer, "refer");

export const lawyerAssigned = (ago: number): Scene =>
  move(ago, cjaHead, "assign_cja", ({ cast }) => ({ assigneeId: cast.otherLawyer.id }));

export const eventualityAllowed = (ago: number): Scene =>
  move(ago, dgcpHead, "allow_eventuality", () => ({
    reason: "La visita de la contraparte está documentada y la Consultoría tiene disponibilidad.",
  }));

/** An internal note, between the DGCP and the CJA; written as of its moment. */
export const note = (ago: number, who: (stage: Stage) => Actor, text: string): Scene => ({
  ago,
  play: (stage) =>
    stage.db.internalNote.create({
      data: { caseId: stage.caseId, authorId: who(stage).id, text, createdAt: stage.now },
    }),
});

export const officerNote = (ago: number, text: string): Scene => note(ago, officer, text);
export const lawyerNote = (ago: number, text: string): Scene => note(ago, lawyer, text);

const RECOMMENDATIONS = [
  {
    clause: "Cláusula octava",
    text: "Precisar la fecha en que termina la vigencia y la forma de prorrogarla por escrito.",
    severity: "ESSENTIAL",
  },
  {
    clause: "Cláusula séptima",
    text: "Señalar que la solución de controversias atiende a la reciprocidad, la audiencia y la imparcialidad.",
    severity: "IMPORTANT",
  },
  {
    clause: "Cláusula sexta",
    text: "Indicar quién coordina el grupo de trabajo por cada parte.",
    severity: "SUGGESTION",
  },
];

const VIABLE = {
  isAgreement: "si",
  natureReason:
    "Lo celebran órganos de gobierno de ambos países y se rige por el derecho internacional público.",
  isCompetent: "si",
  competenceReason: "La materia corresponde a las atribuciones de la dependencia que suscribe.",
  isRightForm: "si",
  formReason: "El tipo de instrumento corresponde a las obligaciones que se asumen.",
  grounds: "Artículos 2, fracción II, y 7 de la Ley sobre la Celebración de Tratados. Texto de demostración.",
};

const NOT_VIABLE = {
  ...VIABLE,
  isCompetent: "no",
  competenceReason: "La materia corresponde a la Federación y excede las atribuciones de la dependencia.",
  verdict: "NO_PROCEDENTE",
};

/** Writes the dictamen, with as many of the recommendations as told; it stays under draft. */
export const dictamenWritten = (ago: number, verdict: Verdict, recommendations = 0): Scene => ({
  ago,
  async play(stage) {
    const { db, caseId, now } = stage;
    for (const values of RECOMMENDATIONS.slice(0, recommendations)) {
      await addRecommendation(db, lawyer(stage), caseId, values);
    }
    const values = verdict === "NO_PROCEDENTE" ? NOT_VIABLE : { ...VIABLE, verdict };
    await saveDictamen(db, lawyer(stage), { caseId, draftVersion: 0, values });
    await db.dictamen.update({ where: { caseId }, data: { updatedAt: now }, select: { id: true } });
  },
});

export const dictamenIssued = (ago: number): Scene => move(ago, cjaHead, "issue_dictamen");
export const responded = (ago: number): Scene => move(ago, officer, "respond");
export const notViableTold = (ago: number): Scene => move(ago, officer, "respond_not_viable");

/** From the referral to the answer, in eight business days. */
export const reviewed = (ago: number, recommendations = 2): Scene[] => {
  const verdict = recommendations > 0 ? "PROCEDENTE_CON_RECOMENDACIONES" : "PROCEDENTE";
  return [
    taken(ago + 8),
    ...referred(ago + 7),
    dictamenWritten(ago + 3, verdict, recommendations),
    dictamenIssued(ago + 1),
    responded(ago),
  ];
};

export const copyReturned = (ago: number): Scene =>
  move(ago, officer, "return_copy", () => ({
    reason: "La página dos no se lee y falta una de las firmas. Digitalice de nuevo la copia completa.",
  }));

export const registrationRequested = (ago: number): Scene => move(ago, officer, "request_registration");

export const returnedFromVerification = (ago: number): Scene =>
  move(ago, lawyer, "return_from_verification", () => ({
    reason: "La copia no corresponde al texto dictaminado: falta la cláusula de vigencia corregida.",
  }));

/** Checks the recommendations against the signed copy, the last of them not taken in when `exceptLast`. */
export const verified = (ago: number, count: number, exceptLast = false): Scene => ({
  ago,
  play(stage) {
    const answers = Array.from({ length: count }, (_, index) => {
      const left = exceptLast && index === count - 1;
      const resultReason = left ? "Era una sugerencia y las partes prefirieron su redacción." : "";
      return [index + 1, { result: left ? "NOT_INCLUDED" : "INCLUDED", resultReason }] as const;
    });
    return verifyRecommendations(stage.db, lawyer(stage), stage.caseId, Object.fromEntries(answers));
  },
});

export const registered = (ago: number, signedAgo: number): Scene =>
  move(ago, cjaHead, "register", ({ days }) => {
    const inForceOn = days.day(signedAgo);
    const endsOn = Temporal.PlainDate.from(inForceOn).add({ years: 4 }).subtract({ days: 1 }).toString();
    const terms = "Se inscribe como acuerdo interinstitucional en los términos del dictamen.";
    return { terms, inForceOn, validity: "FIXED", endsOn };
  });

export const closed = (ago: number): Scene => move(ago, dgcpHead, "close");
