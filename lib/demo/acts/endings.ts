import type { NumberedAgreement } from "../agreements/load-demo-agreements.ts";
import { add, drawDayBetween, drawRegistration, earliest } from "./act-days.ts";
import type { PlannedAct } from "./planned-act.ts";
import type { Script } from "./script.ts";

/** Both sides end it before its time. */
export const termination: Script = (random, agreement, today) => {
  const { number, registeredOn, endsOn } = agreement;
  const effectiveOn = drawDayBetween(
    random,
    add(registeredOn, { years: 1 }),
    earliest(endsOn && add(endsOn, { months: -6 }), add(today, { months: -2 })),
  );
  if (effectiveOn === null) return null;
  return [
    {
      ...{ number, kind: "TERMINATION", effectiveOn, registeredOn: drawRegistration(random, effectiveOn) },
      reason: "Las partes lo dieron por terminado de común acuerdo, concluidos sus proyectos.",
    },
  ];
};

/** One side gives notice, and it ends six months later, as its clauses say. */
const noticeGiven = (agreement: NumberedAgreement, givenOn: string, registeredOn: string): PlannedAct => ({
  ...{ number: agreement.number, kind: "TERMINATION_NOTICE", effectiveOn: givenOn, registeredOn },
  reason: "La contraparte avisó por escrito que no desea continuarlo.",
  sets: { terminatedOn: add(givenOn, { months: 6 }) },
});

export const notice: Script = (random, agreement, today) => {
  if (agreement.validity === "FIXED") return null;
  const from = add(agreement.registeredOn, { years: 1 });
  const givenOn = drawDayBetween(random, from, add(today, { months: -7 }));
  return givenOn === null ? null : [noticeGiven(agreement, givenOn, drawRegistration(random, givenOn))];
};

/** So recent that it still is in force. */
export const recentNotice: Script = (random, agreement, today) => {
  if (agreement.validity === "FIXED") return null;
  if (agreement.registeredOn > add(today, { years: -1 })) return null;
  const givenOn = drawDayBetween(random, add(today, { months: -4 }), add(today, { months: -2 }));
  return givenOn === null ? null : [noticeGiven(agreement, givenOn, drawRegistration(random, givenOn))];
};

/** A later agreement, of those of the same parties, that may take the place of this one. */
export function findReplacement(
  { registeredOn, endsOn, validity }: NumberedAgreement,
  ofSameParties: readonly NumberedAgreement[],
): NumberedAgreement | undefined {
  const after = add(registeredOn, { years: 1 });
  return ofSameParties.find(
    ({ signedOn, inForceOn }) => signedOn > after && (validity !== "FIXED" || inForceOn < endsOn!),
  );
}

/** A later agreement of the same parties takes its place on the day it enters into force. */
export const replacementBy = (agreement: NumberedAgreement, other: NumberedAgreement): PlannedAct => ({
  ...{ number: agreement.number, kind: "REPLACEMENT", effectiveOn: other.inForceOn },
  registeredOn: add(other.registeredOn < other.inForceOn ? other.inForceOn : other.registeredOn, { days: 1 }),
  reason: "Las mismas partes firmaron otro acuerdo, que lo sustituye.",
  sets: { replacedBy: other.number },
});
