/** Lets at most `places` jobs run at once; the others wait in line. */
export function createTurns(places: number) {
  let free = places;
  const waiting: (() => void)[] = [];
  return async function takeTurn<T>(job: () => Promise<T>): Promise<T> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
