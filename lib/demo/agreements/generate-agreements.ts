import type { IsoDate } from "#lib/calendar/types.ts";
import { createRandom, type Random } from "../seeded-random.ts";
import { assignAreas, type AreaKey } from "./assign-areas.ts";
import { combineMargins } from "./combine-margins.ts";
import type { DemoAgreement } from "./demo-agreement.ts";
import { drawDates } from "./draw-dates.ts";
import { drawHeading, type Heading } from "./draw-heading.ts";
import { leaveRoom } from "./leave-room.ts";
import { COUNTS_BY_STATE } from "./published-counts.ts";
import type { RegistryCell, TakenCell } from "./registry-cell.ts";
import { type SigningPeriod, signingPeriods } from "./signing-periods.ts";
import { writeAgreement } from "./write-agreement.ts";

const SEED = 1350;

/**
 * As many agreements as were published, less those taken, in the order of their inscription: with those taken they come
 * to the published counts, state by state. The same for the same day, wherever they are made.
 * @param taken published agreements of the registry that others made, as the cases of the demonstration do.
 * @throws Error when the counts have no room for one of those taken.
 */
export function generateAgreements(today: IsoDate, taken: readonly TakenCell[] = []): DemoAgreement[] {
  const random = createRandom(SEED);
  const cells = random.shuffle(
    [...COUNTS_BY_STATE].flatMap(([code, counts]) => {
      const ofState = taken.filter(({ stateCode }) => stateCode === code);
      return combineMargins(random, code, leaveRoom(counts, ofState));
    }),
  );
  const periods = signingPeriods(taken.map(({ signedOn }) => signedOn)).flatMap((period) =>
    new Array<SigningPeriod>(period.count).fill(period),
  );
  const areas = assignAreas(random, cells, {
    total: cells.length + taken.length,
    taken: taken.flatMap((cell) => cell.areas),
  });
  const titles = new Set<string>();
  return cells
    .map((cell, index) => {
      const heading = drawNewHeading(random, titles, { cell, areas: areas[index]! });
      const dates = drawDates(random, today, { kind: heading.kind, period: periods[index]! });
      return writeAgreement(random, { cell, heading, dates, areas: areas[index]! });
    })
    .toSorted((a, b) => (a.registeredOn < b.registeredOn ? -1 : a.registeredOn > b.registeredOn ? 1 : 0));
}

const ATTEMPTS = 50;
/** Characters that the registry has room for. */
const LONGEST_TITLE = 300;

/** Draws until the title is new and fits. */
function drawNewHeading(
  random: Random,
  titles: Set<string>,
  { cell, areas }: { cell: RegistryCell; areas: readonly AreaKey[] },
): Heading {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const heading = drawHeading(random, cell, areas);
    if (titles.has(heading.title) || heading.title.length > LONGEST_TITLE) continue;
    titles.add(heading.title);
    return heading;
  }
  throw new Error(`No new title for an agreement of state ${cell.stateCode}`);
}
