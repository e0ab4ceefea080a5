/** Chance that repeats itself: the same seed gives the same demonstration everywhere (mulberry32). */
export function createRandom(seed: number) {
  let state = seed >>> 0;
  /** From 0, included, to 1, not included. */
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  /** Another list, in the order of a lot drawn for each item: the lower the lot, the earlier. */
  const order = <T>(items: readonly T[], lot: (item: T) => number): T[] =>
    items
      .map((item) => ({ item, lot: lot(item) }))
      .toSorted((a, b) => a.lot - b.lot)
      .map(({ item }) => item);
  return {
    fraction,
    /** Both ends included. */
    integer,
    pick: <T>(items: readonly T[]): T => items[integer(0, items.length - 1)]!,
    /** True `percent` times in a hundred. */
    happens: (percent: number): boolean => fraction() * 100 < percent,
    order,
    shuffle: <T>(items: readonly T[]): T[] => order(items, fraction),
  };
}

export type Random = ReturnType<typeof createRandom>;
