interface Limits {
  /** Jobs that run at once. */
  places: number;
  /** Jobs of one holder that run at once; the rest of the line passes them. */
  perHolder: number;
  /** Jobs that may wait, of one holder and of all together. */
  waiting: { perHolder: number; total: number };
}

/**
 * Lets jobs run a few at a time and the others wait in line, without any holder keeping the places from the rest.
 * The answer is `full` when the line, or the holder's part of it, takes no more; the job is then not run.
 */
export function createTurns({ places, perHolder, waiting: limits }: Limits) {
  const running: string[] = [];
  const line: { holder: string; begin: () => void }[] = [];
  const count = (holders: string[], holder: string) => holders.filter((each) => each === holder).length;
  const mayRun = (holder: string) => running.length < places && count(running, holder) < perHolder;

  function callNext() {
    const index = line.findIndex(({ holder }) => mayRun(holder));
    const [next] = index === -1 ? [] : line.splice(index, 1);
    if (!next) return;
    running.push(next.holder);
    next.begin();
  }

  return async function takeTurn<T>(holder: string, job: () => Promise<T>): Promise<T | "full"> {
    if (mayRun(holder)) running.push(holder);
    else {
      const waitingHolders = line.map((each) => each.holder);
      const isFull = line.length >= limits.total || count(waitingHolders, holder) >= limits.perHolder;
      if (isFull) return "full";
      await new Promise<void>((begin) => line.push({ holder, begin }));
    }
    try {
      return await job();
    } finally {
      running.splice(running.indexOf(holder), 1);
      callNext();
    }
  };
}
