import type { StateCounts } from "./published-counts.ts";
import type { RegistryCell } from "./registry-cell.ts";

/** The counts of a state without what the registry has of it already. @throws Error when it has more than the counts. */
export function leaveRoom(counts: StateCounts, taken: readonly RegistryCell[]): StateCounts {
  const without = <Key extends string>(margin: Record<Key, number>, keyOf: (cell: RegistryCell) => Key) => {
    const left = { ...margin };
    for (const cell of taken) left[keyOf(cell)] -= 1;
    if (Object.values<number>(left).some((count) => count < 0))
      throw new Error(`State ${taken[0]!.stateCode} has more agreements than the published counts`);
    return left;
  };
  return {
    level: without(counts.level, ({ level }) => level),
    type: without(counts.type, ({ type }) => type),
    region: without(counts.region, ({ region }) => region),
  };
}
