import { Readable } from "node:stream";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import { renderLetterDocx } from "#lib/letters/docx/render-letter-docx.ts";
import { renderPaper } from "#lib/letters/pdf/render-paper.ts";
import type { Letter } from "#lib/workflow/move-rule.ts";
import { MOVES, type MoveKey } from "#lib/workflow/moves.ts";
import { buildLetter } from "./build-letter.ts";
import { type LetterSource, loadLetterSource } from "./letter-source.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Every letter is a PDF to keep and a Word file to work on; a receipt only proves, so it has no Word file. */
const FORMATS = [
  { kind: "LETTER_PDF", extension: "pdf", mime: "application/pdf", render: renderPaper, of: () => true },
  {
    kind: "LETTER_DOCX",
    extension: "docx",
    mime: WORD,
    render: renderLetterDocx,
    of: (letter: Letter) => letter !== "receipt",
  },
] as const;

/**
 * Writes the letters that a move left to be written. Made again it does nothing: each letter of a row of the history
 * exists once, and the database sees to it.
 */
export async function issueLetters(
  db: PrismaClient,
  storage: Storage,
  caseId: string,
  entryId: bigint,
): Promise<void> {
  const source = await loadLetterSource(db, caseId, entryId);
  const { letters } = MOVES[source.entry.action as MoveKey];
  for (const letter of letters) {
    for (const format of FORMATS) {
      if (format.of(letter) && !(await isIssued(db, entryId, format.kind, letter))) {
        await issueLetter(db, storage, source, letter, format);
      }
    }
  }
}

const isIssued = async (
  db: PrismaClient,
  entryId: bigint,
  kind: (typeof FORMATS)[number]["kind"],
  letter: Letter,
) => (await db.document.count({ where: { entryId, kind, letter } })) > 0;

async function issueLetter(
  db: PrismaClient,
  storage: Storage,
  { snapshot, entry, history, ...rest }: LetterSource,
  letter: Letter,
  { kind, extension, mime, render }: (typeof FORMATS)[number],
): Promise<void> {
  const bytes = await render(buildLetter(letter, { snapshot, entry, history, ...rest }));
  const stored = await storage.write(Readable.from([bytes]), { maxBytes: bytes.length });
  if (stored === "too-large") throw new Error("Unreachable: the limit is the size of the letter");
  const version = history.filter((row) => row.seq <= entry.seq && leaves(row.action, letter)).length;
  const name = `${snapshot.folio}-${letter.replaceAll("_", "-")}${version > 1 ? `-${version}` : ""}.${extension}`;
  try {
    await db.document.create({
      data: {
        caseId: snapshot.id,
        kind,
        letter,
        entryId: entry.id,
        version,
        name,
        mime,
        size: stored.size,
        sha256: stored.sha256,
        storageKey: stored.key,
        createdAt: entry.at,
        frozenAt: entry.at,
      },
    });
  } catch (error) {
    await storage.remove(stored.key);
    // Somebody else wrote the same letter meanwhile: theirs stands.
    if (!isUniqueViolation(error)) throw error;
  }
}

const leaves = (action: string, letter: Letter): boolean =>
  action in MOVES && (MOVES[action as MoveKey].letters as readonly Letter[]).includes(letter);
