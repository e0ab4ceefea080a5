import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { issueLetters } from "#lib/cases/letters/issue-letters.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { MOVES, type MoveKey } from "#lib/workflow/moves.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { move, PREVENTION, type StateKey, walkTo } from "#tests/support/walk-case.ts";

const db = getDatabase();
const folder = await mkdtemp(path.join(tmpdir(), "letters-"));
const storage = createStorage(folder);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes every letter that the history of a case left to be written. */
async function issueAll(caseId: string) {
  const entries = await db.auditEntry.findMany({
    where: { caseId, stream: `case:${caseId}` },
    orderBy: { seq: "asc" },
  });
  for (const entry of entries) {
    if (entry.action in MOVES) await issueLetters(db, storage, caseId, entry.id);
  }
  const expected = entries.flatMap(({ action }) => MOVES[action as MoveKey]?.letters ?? []);
  const issued = await db.document.findMany({
    where: { caseId, letter: { not: "" } },
    orderBy: { id: "asc" },
  });
  return { expected, issued };
}

const WALKS: StateKey[] = ["registered", "not_viable", "dismissed"];

describe.each(WALKS)("a case that ended as %s", (state) => {
  test("has every letter of its moves, as PDF and as Word, with its folio and number", async () => {
    const id = await walkTo(db, world, state);
    const { folio } = await db.caseFile.findUniqueOrThrow({ where: { id } });
    const { expected, issued } = await issueAll(id);
    const pdfs = issued.filter(({ kind }) => kind === "LETTER_PDF");
    expect(pdfs.map(({ letter }) => letter).toSorted()).toEqual(expected.toSorted());
    for (const letter of issued) {
      const file = storage.pathOf(letter.storageKey);
      const text =
        letter.kind === "LETTER_PDF"
          ? await readPdf(await readFile(file)).then(({ text }) => text)
          : (await mammoth.extractRawText({ path: file })).value;
      expect(text, letter.name).toContain(folio);
      expect(letter.frozenAt).not.toBeNull();
    }
    const words = issued.filter(({ kind }) => kind === "LETTER_DOCX").map(({ letter }) => letter);
    expect(words.toSorted()).toEqual(expected.filter((letter) => letter !== "receipt").toSorted());
  });
});

describe("a letter written again", () => {
  test("is the one that was there, also when two workers write it at once", async () => {
    const id = await walkTo(db, world, "referral");
    await move(db, id, "prevent", world.dgcp.officer, PREVENTION);
    await Promise.all([issueAll(id), issueAll(id)]);
    const { issued } = await issueAll(id);
    expect(issued.map(({ letter, kind }) => `${letter} ${kind}`).toSorted()).toEqual([
      "prevention LETTER_DOCX",
      "prevention LETTER_PDF",
      "receipt LETTER_PDF",
    ]);
  });
});
