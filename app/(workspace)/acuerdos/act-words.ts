import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";

/** What each act is for, in a sentence. */
export const ACT_LEADS = {
  MODIFICATION: "Las partes cambiaron algo de lo pactado.",
  ADDENDUM: "Las partes agregaron un documento a lo pactado.",
  RENEWAL: "Empieza otro periodo de vigencia.",
  EXTENSION: "El plazo se alarga hasta otra fecha.",
  TERMINATION_NOTICE: "Una parte avisó que el acuerdo terminará en una fecha por venir.",
  TERMINATION: "El acuerdo dejó o dejará de regir por decisión de las partes.",
  REPLACEMENT: "Otro acuerdo registrado toma su lugar.",
  CORRECTION: "El registro dice algo que no es lo que se firmó.",
  WITHDRAWAL: "La inscripción no debió publicarse: sale de la lista y su página queda con un aviso.",
  REINSTATEMENT: "La inscripción vuelve a la lista pública.",
} as const satisfies Record<AgreementActKind, string>;

/** What the public will see, besides the facts that change. */
export const ACT_CONSEQUENCES = {
  MODIFICATION: "La modificación aparecerá en su línea de vida con su motivo.",
  ADDENDUM: "La adenda aparecerá en su línea de vida y su documento se podrá descargar.",
  RENEWAL: "Su nueva vigencia contará en la búsqueda y en las cifras.",
  EXTENSION: "Su nueva vigencia contará en la búsqueda y en las cifras.",
  TERMINATION_NOTICE: "Se dirá desde ahora cuándo dejará de regir.",
  TERMINATION: "Desde ese día se mostrará como terminado.",
  REPLACEMENT: "Desde ese día se mostrará como sustituido, con un vínculo al otro acuerdo.",
  CORRECTION: "Se verá lo que decía antes y lo que dice ahora.",
  WITHDRAWAL:
    "Dejará de aparecer en la lista, la búsqueda, las cifras y las descargas. Su página seguirá con un aviso y su motivo.",
  REINSTATEMENT: "Volverá a aparecer en la lista, la búsqueda, las cifras y las descargas.",
} as const satisfies Record<AgreementActKind, string>;

/** What the day of an act means. */
export const EFFECTIVE_LABELS: Partial<Record<AgreementActKind, string>> = {
  TERMINATION_NOTICE: "Día en que se dio el aviso",
  TERMINATION: "Primer día en que ya no rige",
  REPLACEMENT: "Día desde el que rige el otro acuerdo",
};
