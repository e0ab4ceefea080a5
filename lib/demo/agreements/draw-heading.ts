import type { AgreementKind } from "#lib/generated/prisma/enums.ts";
import type { Random } from "../seeded-random.ts";
import type { AreaKey } from "./assign-areas.ts";
import type { ForeignParty } from "./foreign/foreign-party.ts";
import { listParties } from "./foreign/list-parties.ts";
import { nameAgreement } from "./name-agreement.ts";
import type { RegistryCell } from "./registry-cell.ts";
import { drawSigner, type Signer } from "./signers.ts";
import { SUBJECTS } from "./subjects/subjects.ts";

/** Who signs what with whom. */
export interface Heading {
  title: string;
  kind: AgreementKind;
  signer: Signer;
  signingBody: string;
  counterparts: readonly ForeignParty[];
  /** The area whose subject it takes. */
  leading: AreaKey;
  purpose: string;
}

/** Second counterparts are of the same region and type as the first, so that the agreement counts once in each table. */
export function drawHeading(random: Random, cell: RegistryCell, areas: readonly AreaKey[]): Heading {
  const leading = random.pick(areas);
  const parties = partiesOf(cell, leading);
  const signer = drawSigner(random, cell);
  const kind = drawKind(random, cell);
  const first = random.pick(parties);
  const second = random.pick(parties);
  const counterparts =
    kind !== "SISTER_TIE" && second.name !== first.name && random.happens(4) ? [first, second] : [first];
  const { bodies, topics } = SUBJECTS[leading];
  const [topic, purpose] = random.pick<readonly [string, string]>(topics);
  const title = nameAgreement(random, { kind, signer, counterparts, areas, topic });
  const signingBody = signer.body ?? random.pick(bodies);
  return { title, kind, signer, signingBody, counterparts, leading, purpose };
}

const known = new Map<string, ForeignParty[]>();

/** Those of the cell who work in the area; anyone of the cell when none does. */
function partiesOf(cell: RegistryCell, area: AreaKey): ForeignParty[] {
  const key = [cell.type, cell.region, cell.level, area].join();
  const found = known.get(key);
  if (found) return found;
  const parties = listParties(cell);
  const fitting = parties.filter(({ areas }) => areas?.includes(area) ?? true);
  known.set(key, fitting.length > 0 ? fitting : parties);
  return partiesOf(cell, area);
}

const KINDS: readonly AgreementKind[] = [
  ...(["SPECIFIC_COOPERATION", "SPECIFIC_COOPERATION", "SPECIFIC_COOPERATION"] as const),
  ...(["FRAMEWORK_COOPERATION", "FRAMEWORK_COOPERATION", "LETTER_OF_INTENT", "OTHER"] as const),
];

function drawKind(random: Random, { type, level }: RegistryCell): AgreementKind {
  if (type === "PRIVATE") return "UNIVERSITIES";
  if (type === "GOVERNMENT" && random.happens(level === "MUNICIPAL" ? 45 : 12)) return "SISTER_TIE";
  return random.pick(KINDS);
}
