export interface Autosaver {
  /** Something was typed: a save follows once the typing pauses. */
  touch(): void;
  /** Saves at once what waits; null when nothing does. Resolves when it has been tried. */
  settle(): Promise<void> | null;
}

/**
 * Saves after a pause in the typing, one save at a time: what is typed during one goes in the next.
 * @param save says whether what it took is out of danger; when it is not, it still waits. Never rejects.
 * @param pause in milliseconds
 */
export function createAutosaver(save: () => Promise<boolean>, pause: number): Autosaver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let waiting = false;

  async function attempt() {
    waiting = false;
    if (!(await save())) waiting = true;
    running = null;
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    if (running) await running;
    if (waiting) await (running ??= attempt());
  }

  return {
    touch() {
      waiting = true;
      clearTimeout(timer);
      timer = setTimeout(run, pause);
    },
    settle: () => (waiting || running ? run() : null),
  };
}
