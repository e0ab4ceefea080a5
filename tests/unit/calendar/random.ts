/** A small repeatable generator (mulberry32): the same seed gives the same cases, so that a failure can be replayed. */
export function randomSource(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const date = () => Temporal.PlainDate.from("2020-01-01").add({ days: integer(0, 4500) });
  const pick = <T>(items: readonly T[]): T => items[integer(0, items.length - 1)]!;
  return { integer, date, pick };
}

export type RandomSource = ReturnType<typeof randomSource>;
