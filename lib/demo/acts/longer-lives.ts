import { add, drawRegistration } from "./act-days.ts";
import type { PlannedAct } from "./planned-act.ts";
import type { Script } from "./script.ts";

const WHY_EXTENDED = [
  "Las partes acordaron por escrito prorrogar la vigencia para concluir el programa de trabajo en curso.",
  "Se prorroga la vigencia a solicitud de ambas partes, con las mismas obligaciones.",
];
const WHY_RENEWED = [
  "Las partes evaluaron los resultados y renovaron el acuerdo por un periodo igual al primero.",
  "Al término de su vigencia, las partes lo renovaron mediante canje de notas.",
];

/** A little before the end, the end is moved by some years. */
export const extension: Script = (random, agreement) => {
  const { validity, endsOn, number } = agreement;
  if (validity !== "FIXED" || endsOn === null) return null;
  const effectiveOn = add(endsOn, { days: -random.integer(60, 150) });
  return [
    {
      ...{ number, kind: "EXTENSION", effectiveOn, reason: random.pick(WHY_EXTENDED) },
      registeredOn: drawRegistration(random, effectiveOn),
      sets: { endsOn: add(endsOn, { years: random.integer(1, 3) }) },
    },
  ];
};

/** At the end begins another period as long as the first. */
export const renewal: Script = (random, agreement) => {
  const { validity, inForceOn, endsOn, number } = agreement;
  if (validity !== "FIXED" || endsOn === null) return null;
  const { years } = Temporal.PlainDate.from(inForceOn).until(add(endsOn, { days: 1 }), {
    largestUnit: "years",
  });
  return [
    {
      ...{ number, kind: "RENEWAL", effectiveOn: endsOn, reason: random.pick(WHY_RENEWED) },
      registeredOn: drawRegistration(random, endsOn),
      sets: { endsOn: add(endsOn, { years }) },
    },
  ];
};

/** First longer, and at its new end renewed. */
export const longLife: Script = (random, agreement, today) => {
  const first = extension(random, agreement, today);
  if (first === null) return null;
  const endsOn = first[0]!.sets!.endsOn!;
  const second = renewal(random, { ...agreement, endsOn }, today);
  return second && ([...first, ...second] satisfies PlannedAct[]);
};
