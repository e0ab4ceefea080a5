import { AREAS } from "#lib/catalogues/areas.ts";
import type { AgreementKind } from "#lib/generated/prisma/enums.ts";
import type { Random } from "../seeded-random.ts";
import { withArticle } from "../with-article.ts";
import type { AreaKey } from "./assign-areas.ts";
import type { ForeignParty } from "./foreign/foreign-party.ts";
import type { Signer } from "./signers.ts";

const FORMS = {
  SISTER_TIE: ["Acuerdo de hermanamiento"],
  SPECIFIC_COOPERATION: [
    "Acuerdo específico de cooperación",
    "Acuerdo interinstitucional de cooperación",
    "Convenio específico de cooperación",
  ],
  FRAMEWORK_COOPERATION: ["Acuerdo marco de cooperación", "Convenio marco de cooperación"],
  UNIVERSITIES: ["Convenio de colaboración académica", "Acuerdo de cooperación académica"],
  LETTER_OF_INTENT: ["Carta de intención"],
  OTHER: ["Memorándum de entendimiento", "Protocolo de cooperación"],
} as const satisfies Record<AgreementKind, readonly string[]>;

const list = new Intl.ListFormat("es-MX", { type: "conjunction" });
const NAMES = new Map<string, string>(AREAS.map(([key, name]) => [key, name.toLocaleLowerCase("es-MX")]));

/** "educación, cultura y turismo". */
export const listAreaNames = (areas: readonly AreaKey[]): string =>
  list.format(areas.map((key) => NAMES.get(key)!));

interface Named {
  kind: AgreementKind;
  signer: Signer;
  counterparts: readonly ForeignParty[];
  areas: readonly AreaKey[];
  topic: string;
}

/** A title as such instruments have it: a sister tie names the parties alone, a framework its areas, others their topic. */
export function nameAgreement(random: Random, { kind, signer, counterparts, areas, topic }: Named): string {
  const parties = list.format([signer.name, ...counterparts.map(({ name }) => withArticle(name))]);
  const title = `${random.pick(FORMS[kind])} entre ${parties}`;
  if (kind === "SISTER_TIE") return title;
  return kind === "FRAMEWORK_COOPERATION"
    ? `${title} en materia de ${listAreaNames(areas)}`
    : `${title} ${topic}`;
}
