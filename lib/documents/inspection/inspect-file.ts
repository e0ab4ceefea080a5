import { stat } from "node:fs/promises";
import { fileKinds, type Expected, type FileKind } from "../file-kinds.ts";
import { fileWarnings, type FileWarning } from "../file-warnings.ts";
import { explainRefusal, type RefusalCode } from "../refusals.ts";
import { safeFileName } from "../safe-file-name.ts";
import { inspectApart } from "./run-apart.ts";
import type { Picture } from "./pictures/picture.ts";
import { createTurns } from "./turns.ts";

export type Inspection =
  | {
      ok: true;
      kind: FileKind;
      mime: string;
      /** Fit to be shown and downloaded; ends in the extension of the real content. */
      name: string;
      /** Pages of a PDF; null for everything else. */
      pages: number | null;
      /** Up to 200,000 characters; empty when the file has none. */
      text: string;
      warnings: { code: FileWarning; message: string }[];
      /** Of a picture that is to be shown; null for everything else. */
      picture: Picture | null;
    }
  | { ok: false; code: RefusalCode; message: string };

// Each inspection may take a processor and a gigabyte: a burst of uploads waits instead of drowning the server, and
// whoever sends files made to be slow keeps only itself waiting.
const takeTurn = createTurns({ places: 3, perHolder: 1, waiting: { perHolder: 10, total: 30 } });

/**
 * Decides whether an uploaded file is what it should be. `path` is absolute and inside the storage; `name` is
 * what the person's machine called it and only serves to name the result; `maxBytes` is a setting;
 * `holder` is whose turn it takes (an office), for no one may fill the line of inspections.
 * Refusals are answers, in Spanish, not exceptions; it throws only when the file cannot be found.
 */
export async function inspectFile(
  path: string,
  {
    expected,
    name,
    maxBytes,
    holder,
  }: { expected: Expected; name: string; maxBytes: number; holder: string },
): Promise<Inspection> {
  const refuse = (code: RefusalCode, found?: string): Inspection => ({
    ok: false,
    code,
    message: explainRefusal(code, { expected, maxBytes, found }),
  });
  const { size } = await stat(path);
  if (size === 0) return refuse("empty");
  if (size > maxBytes) return refuse("too_large");

  const answer = await takeTurn(holder, () => inspectApart(path, expected));
  if (answer === "full") return refuse("busy");
  if (!answer.ok) return refuse(answer.code, answer.found);
  const { kind, pages, text, warnings, picture = null } = answer.findings;
  return {
    ok: true,
    kind,
    mime: fileKinds[kind].mime,
    name: safeFileName(name, fileKinds[kind].extensions),
    pages,
    text,
    warnings: warnings.map((code) => ({ code, message: fileWarnings[code] })),
    picture,
  };
}
