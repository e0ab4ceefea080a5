import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Entry = { optionalDependencies?: Record<string, string> };

// `npm ci` refuses a lock file that lacks the packages of other systems, also on a system that does not want them; and
// `npm install` forgets those its registry did not have at that moment.
test("the lock file holds the optional packages of every system", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, Entry>;
  };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isHeld(packages, place, name)),
  );
  expect(missing).toEqual([]);
});

/** Looks for a package as Node does: beside whoever asks, and then in each folder above. */
function isHeld(packages: Record<string, Entry>, place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
    if (`${folder ? `${folder}/` : ""}node_modules/${name}` in packages) return true;
    if (folder === "") return false;
  }
}
