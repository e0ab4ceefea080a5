import { formatDate } from "#lib/kernel/format-date.ts";
import { DEMO_MARK } from "../agreement-text.ts";
import type { NumberedAgreement } from "../agreements/load-demo-agreements.ts";
import type { Random } from "../seeded-random.ts";
import { add, drawDayBetween, drawRegistration, earliest } from "./act-days.ts";
import type { Script } from "./script.ts";

const ADDED_PURPOSES = [
  "Incluye el intercambio de personal técnico entre ambas partes.",
  "Incluye un comité conjunto que se reúne una vez al año.",
  "Incluye la participación de organizaciones de la sociedad civil de ambas partes.",
];
const ANNEXES = [
  "Las partes agregan un plan de trabajo anual, que revisarán cada mes de enero.",
  "Las partes designan a las personas que darán seguimiento a los compromisos y sus domicilios para recibir avisos.",
  "Las partes precisan que cada una cubre los gastos de su personal en las visitas de intercambio.",
];

/** A day of its life, some months after its inscription and before its end. */
const drawDayOfLife = (random: Random, { registeredOn, endsOn }: NumberedAgreement, today: string) =>
  drawDayBetween(
    random,
    add(registeredOn, { months: 4 }),
    earliest(endsOn && add(endsOn, { months: -3 }), add(today, { months: -3 })),
  );

export const modification: Script = (random, agreement, today) => {
  const effectiveOn = drawDayOfLife(random, agreement, today);
  if (effectiveOn === null) return null;
  return [
    {
      ...{ number: agreement.number, kind: "MODIFICATION", effectiveOn },
      registeredOn: drawRegistration(random, effectiveOn),
      reason: "Las partes firmaron un instrumento que modifica su objeto.",
      sets: { purpose: `${agreement.purpose} ${random.pick(ADDED_PURPOSES)}` },
    },
  ];
};

export const addendum: Script = (random, agreement, today) => {
  const effectiveOn = drawDayOfLife(random, agreement, today);
  if (effectiveOn === null) return null;
  const { number, title, signedPlace } = agreement;
  return [
    {
      ...{
        number,
        kind: "ADDENDUM",
        effectiveOn,
        reason: "Las partes firmaron una adenda, que se inscribe.",
      },
      registeredOn: drawRegistration(random, effectiveOn),
      paragraphs: [
        `${DEMO_MARK}.`,
        `Adenda: ${title}`,
        `ÚNICA. ${random.pick(ANNEXES)} Lo demás queda como se acordó.`,
        `Firmada en ${signedPlace}, el ${formatDate(effectiveOn)}.`,
      ],
    },
  ];
};

/** The inscription said that it began later than its signature, and was wrong. */
export const correction: Script = (random, agreement) => {
  const { number, signedOn, inForceOn, registeredOn } = agreement;
  if (inForceOn === signedOn) return null;
  const correctedOn = drawRegistration(random, registeredOn);
  return [
    {
      ...{ number, kind: "CORRECTION", effectiveOn: correctedOn, registeredOn: correctedOn },
      reason: "La copia firmada dice que entra en vigor el día de su firma: así debió inscribirse.",
      sets: { inForceOn: signedOn },
    },
  ];
};

/** Out of the list while a doubt was cleared, and back: it counts as if nothing had happened. */
export const doubt: Script = (random, agreement) => {
  const { number, registeredOn } = agreement;
  const outOn = drawRegistration(random, add(registeredOn, { months: 6 }));
  const backOn = drawRegistration(random, outOn);
  return [
    {
      ...{ number, kind: "WITHDRAWAL", effectiveOn: outOn, registeredOn: outOn },
      reason: "Se retira mientras se aclara si la copia inscrita es la que firmaron las partes.",
    },
    {
      ...{ number, kind: "REINSTATEMENT", effectiveOn: backOn, registeredOn: backOn },
      reason: "Las partes confirmaron que la copia inscrita es la firmada.",
    },
  ];
};
