import { expect, test } from "vitest";
import { createTurns } from "#lib/documents/inspection/turns.ts";

const limits = { places: 2, perHolder: 1, waiting: { perHolder: 2, total: 3 } };

/** Jobs that note when they begin and end when told. */
function createWork() {
  const takeTurn = createTurns(limits);
  const begun: string[] = [];
  const endings = new Map<string, () => void>();
  const start = (holder: string, name: string) =>
    takeTurn(holder, async () => {
      begun.push(name);
      await new Promise<void>((resolve) => endings.set(name, resolve));
      return name;
    });
  return { begun, start, end: (name: string) => endings.get(name)?.() };
}

test("one holder keeps one place, however many jobs it brings, and another gets the other", async () => {
  const { begun, start, end } = createWork();
  const jobs = [start("jalisco", "j1"), start("jalisco", "j2"), start("yucatan", "y1")];
  expect(begun).toEqual(["j1", "y1"]);
  end("j1");
  expect(await jobs[0]).toBe("j1");
  await expect.poll(() => begun).toEqual(["j1", "y1", "j2"]);
});

test("a job that fails gives its turn back", async () => {
  const takeTurn = createTurns({ ...limits, places: 1 });
  await expect(takeTurn("a", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await takeTurn("b", () => Promise.resolve("done"))).toBe("done");
});

test("the line is full for a holder with enough waiting, and for all when it is long", async () => {
  const { begun, start } = createWork();
  for (const name of ["j1", "j2", "j3"]) void start("jalisco", name);
  expect(await start("jalisco", "j4")).toBe("full");
  for (const name of ["y1", "y2"]) void start("yucatan", name);
  expect(await start("sonora", "s1")).toBe("full");
  expect(begun).toEqual(["j1", "y1"]);
});
