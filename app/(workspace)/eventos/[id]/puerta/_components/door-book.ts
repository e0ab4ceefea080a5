import { type Mark, type MarkOutcome, type MarkResult, MOST_MARKS } from "#lib/events/attendance/mark.ts";

/** A mark as this telephone keeps it. */
export interface KeptMark extends Mark {
  /** As the list had it, or the portal said; empty while nobody knows. */
  name: string;
  state: "waiting to be sent" | MarkOutcome;
}

/** Why what waits was not sent the last time. */
export type Trouble = "offline" | "signed out" | "not kept" | { refused: string };

export interface DoorState {
  marks: readonly KeptMark[];
  trouble: Trouble | null;
}

export interface DoorBook {
  subscribe: (changed: () => void) => () => void;
  read: () => DoorState;
  add: (mark: Mark & { name: string }) => void;
  /** Tries to send what waits, one try at a time. Never rejects. */
  send: () => Promise<void>;
  /** Forgets everything, once nothing waits. */
  forget: () => void;
}

export const NOTHING_YET: DoorState = { marks: [], trouble: null };

const isWaiting = ({ state }: KeptMark): boolean => state === "waiting to be sent";

/**
 * The marks of one event on this telephone: they are in the browser's storage before they are on the screen, and stay
 * there until the portal has said what became of each.
 */
export function createDoorBook(eventId: string): DoorBook {
  const key = `puerta:${eventId}`;
  const listeners = new Set<() => void>();
  let state: DoorState | null = null;
  let sending: Promise<void> | null = null;

  const read = (): DoorState => (state ??= { marks: readKept(key), trouble: null });
  const set = (next: DoorState) => {
    state = next;
    for (const changed of listeners) changed();
  };
  const keep = (marks: readonly KeptMark[], trouble: Trouble | null) => {
    try {
      localStorage.setItem(key, JSON.stringify(marks));
      set({ marks, trouble });
    } catch {
      set({ marks, trouble: "not kept" });
    }
  };

  async function attempt(): Promise<void> {
    for (;;) {
      const batch = read().marks.filter(isWaiting).slice(0, MOST_MARKS);
      if (batch.length === 0) return;
      const answer = await post(eventId, batch);
      if (!("results" in answer)) return keep(read().marks, answer.trouble);
      const byId = new Map(answer.results.map((result) => [result.id, result]));
      const marks = read().marks.map((mark): KeptMark => {
        const result = byId.get(mark.id);
        return result ? { ...mark, state: result.outcome, name: result.name || mark.name } : mark;
      });
      keep(marks, null);
    }
  }

  return {
    read,
    subscribe(changed) {
      // Another tab of the same telephone.
      const onStorage = (event: StorageEvent) => {
        if (event.key === key) set({ marks: readKept(key), trouble: read().trouble });
      };
      listeners.add(changed);
      window.addEventListener("storage", onStorage);
      return () => {
        listeners.delete(changed);
        window.removeEventListener("storage", onStorage);
      };
    },
    add: (mark) => keep([...read().marks, { ...mark, state: "waiting to be sent" }], read().trouble),
    send: () => (sending ??= attempt().finally(() => (sending = null))),
    forget() {
      localStorage.removeItem(key);
      set(NOTHING_YET);
    },
  };
}

function readKept(key: string): KeptMark[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? (kept as KeptMark[]) : [];
  } catch {
    return [];
  }
}

/** Long enough for a bad network; then it is tried again later. Milliseconds. */
const PATIENCE = 20_000;

async function post(
  eventId: string,
  marks: readonly Mark[],
): Promise<{ results: MarkResult[] } | { trouble: Trouble }> {
  const body = JSON.stringify({
    marks: marks.map(({ id, session, code, at }) => ({ id, session, code, at })),
  });
  try {
    const response = await fetch(`/eventos/${eventId}/puerta/marcas`, {
      ...{ method: "POST", body, headers: { "Content-Type": "application/json" } },
      signal: AbortSignal.timeout(PATIENCE),
    });
    const said = (await response.json()) as { results?: MarkResult[]; error?: string };
    if (said.results) return { results: said.results };
    if (response.status === 401) return { trouble: "signed out" };
    return { trouble: { refused: said.error ?? "El portal no contestó lo que se esperaba." } };
  } catch {
    return { trouble: "offline" };
  }
}
