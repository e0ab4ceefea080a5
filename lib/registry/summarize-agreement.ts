import { whenOf } from "./partial-date.ts";
import type { AgreementKind } from "#lib/generated/prisma/enums.ts";
import { nameCounterpart, territoryOf } from "./name-parties.ts";
import type { PublicAgreement } from "./public-agreement.ts";

const INSTRUMENTS = {
  SISTER_TIE: "un hermanamiento",
  SPECIFIC_COOPERATION: "un acuerdo de cooperación específica",
  FRAMEWORK_COOPERATION: "un acuerdo marco de cooperación",
  UNIVERSITIES: "un acuerdo de cooperación universitaria",
  LETTER_OF_INTENT: "una carta de intención",
  OTHER: "un acuerdo interinstitucional",
} as const satisfies Record<AgreementKind, string>;

const list = new Intl.ListFormat("es-MX", { type: "conjunction" });

type Summarized = Pick<
  PublicAgreement,
  "signingBody" | "counterparts" | "kind" | "areas" | "signedOn" | "signedPlace" | "municipality" | "state"
>;

/** Who agreed on what with whom, where and when, for somebody who will read nothing else. */
export function summarizeAgreement(agreement: Summarized): string {
  const { signingBody, counterparts, kind, areas, signedOn, signedPlace } = agreement;
  const others = list.format(counterparts.map(nameCounterpart));
  const names = areas.map(({ name }) => name.toLocaleLowerCase("es-MX"));
  const matter = names.length === 0 ? "" : ` en materia de ${list.format(names)}`;
  return (
    `${signingBody} (${territoryOf(agreement)}) celebró ${INSTRUMENTS[kind]}${matter} con ${others}. ` +
    `Se firmó en ${signedPlace}, ${whenOf(signedOn)}.`
  );
}
