/** Chance that repeats itself: the same seed gives the same demonstration everywhere (mulberry32). */
export function createRandom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    /** Both ends included. */
    integer,
    pick: <T>(items: readonly T[]): T => items[integer(0, items.length - 1)]!,
    /** True `percent` times in a hundred. */
    happens: (percent: number): boolean => next() * 100 < percent,
  };
}

export type Random = ReturnType<typeof createRandom>;
