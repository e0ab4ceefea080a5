import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";

/** What can be recorded on an agreement, as the trail names it and as a person reads it. */
export const ACT_ACTIONS = {
  "act:MODIFICATION": "Inscribió la modificación de un acuerdo",
  "act:ADDENDUM": "Inscribió la adenda de un acuerdo",
  "act:RENEWAL": "Inscribió la renovación de un acuerdo",
  "act:EXTENSION": "Inscribió la prórroga de un acuerdo",
  "act:TERMINATION_NOTICE": "Inscribió el aviso de terminación de un acuerdo",
  "act:TERMINATION": "Inscribió la terminación de un acuerdo",
  "act:REPLACEMENT": "Inscribió la sustitución de un acuerdo",
  "act:CORRECTION": "Corrigió la inscripción de un acuerdo",
  "act:WITHDRAWAL": "Retiró un acuerdo de la lista pública",
  "act:REINSTATEMENT": "Restituyó un acuerdo a la lista pública",
  "act:attach": "Adjuntó un documento para un acto de un acuerdo",
} as const satisfies Record<`act:${AgreementActKind}` | "act:attach", string>;

export type ActAction = keyof typeof ACT_ACTIONS;
