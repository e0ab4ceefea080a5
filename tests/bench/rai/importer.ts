import { once } from "node:events";
import path from "node:path";
import { startChild, stopChild } from "#lib/cli/child.ts";
import { BOUNDED_HEAP } from "#lib/cli/bounded-heap.ts";

const PROGRAM = path.join(import.meta.dirname, "importing.ts");

/**
 * Runs something beside a process as the portal's own worker, that does the import's work each time it is asked.
 * @param folder where the import's file is
 * @returns by how many bytes that process grew, at its highest, over what it took before its first work
 */
export async function withImporter(
  url: string,
  importId: string,
  folder: string,
  run: (work: () => Promise<void>) => Promise<void>,
): Promise<number> {
  const child = startChild([...BOUNDED_HEAP, PROGRAM, importId, folder], { DATABASE_URL: url });
  let peak = 0;
  const work = async () => {
    child.send("work");
    const [answer] = (await once(child, "message")) as [{ grown: number; failure?: string }];
    if (answer.failure) throw new Error(answer.failure);
    peak = answer.grown;
  };
  try {
    await run(work);
  } finally {
    await stopChild(child);
  }
  return peak;
}
