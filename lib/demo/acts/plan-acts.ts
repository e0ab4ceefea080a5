import type { IsoDate } from "#lib/calendar/types.ts";
import type { NumberedAgreement } from "../agreements/load-demo-agreements.ts";
import { createRandom, type Random } from "../seeded-random.ts";
import { addendum, correction, doubt, modification } from "./changed-words.ts";
import { findReplacement, notice, recentNotice, replacementBy, termination } from "./endings.ts";
import { extension, longLife, renewal } from "./longer-lives.ts";
import type { PlannedAct } from "./planned-act.ts";
import type { Script } from "./script.ts";

/** Of its own, so that the agreements are drawn as if there were no acts. */
const SEED = 1992;

const HOW_MANY: readonly (readonly [Script, number])[] = [
  [longLife, 8],
  [extension, 20],
  [renewal, 20],
  [recentNotice, 5],
  [notice, 14],
  [termination, 14],
  [modification, 20],
  [addendum, 16],
  [correction, 10],
  [doubt, 2],
];
const MOST_REPLACED = 12;

/**
 * What happened later to some of the agreements, one life each, in the order of the days: nothing that changes of whom,
 * with whom or about what they are, or how many. The same for the same agreements and day.
 */
export function planActs(agreements: readonly NumberedAgreement[], today: IsoDate): PlannedAct[][] {
  const random = createRandom(SEED);
  const shuffled = random.shuffle(agreements);
  const taken = new Set<string>();
  const lives = planReplacements(shuffled, taken, today);
  for (const [script, count] of HOW_MANY) {
    const free = shuffled.filter(({ number }) => !taken.has(number));
    lives.push(...playScript(random, free, { script, count, today }));
    for (const [first] of lives) taken.add(first!.number);
  }
  return lives;
}

/** The one that takes the place of another has no life of its own: it could have ended before. */
function planReplacements(
  agreements: readonly NumberedAgreement[],
  taken: Set<string>,
  today: IsoDate,
): PlannedAct[][] {
  const lives: PlannedAct[][] = [];
  const byParties = Map.groupBy(agreements, partiesOf);
  for (const agreement of agreements) {
    if (lives.length === MOST_REPLACED) break;
    if (taken.has(agreement.number)) continue;
    const free = byParties.get(partiesOf(agreement))!.filter(({ number }) => !taken.has(number));
    const other = findReplacement(agreement, free);
    const act = other && replacementBy(agreement, other);
    if (!act || act.registeredOn >= today) continue;
    taken.add(agreement.number).add(other.number);
    lives.push([act]);
  }
  return lives;
}

const partiesOf = ({ stateCode, signer, counterparts }: NumberedAgreement): string =>
  [stateCode, signer.municipality, counterparts[0]!.name].join("|");

interface Play {
  script: Script;
  count: number;
  today: IsoDate;
}

function playScript(
  random: Random,
  agreements: readonly NumberedAgreement[],
  { script, count, today }: Play,
): PlannedAct[][] {
  const lives: PlannedAct[][] = [];
  for (const agreement of agreements) {
    if (lives.length === count) break;
    const life = script(random, agreement, today);
    // Registered after the agreement was, and before today.
    if (life?.every(({ registeredOn }) => registeredOn > agreement.registeredOn && registeredOn < today)) {
      lives.push(life);
    }
  }
  return lives;
}
