import { readFile } from "node:fs/promises";
import type { Expected } from "../file-kinds.ts";
import type { InspectionAnswer } from "./findings.ts";
import { inspectContent } from "./inspect-content.ts";
import { Refusal } from "./refusal.ts";

// The program of the inspecting process: node inspect-main.ts <path> <expected>. One line of JSON comes out.
const [path = "", expected = "pdf"] = process.argv.slice(2);

const answer = await inspectContent(await readFile(path), expected as Expected).then(
  (findings): InspectionAnswer => ({ ok: true, findings }),
  (error: unknown): InspectionAnswer => {
    if (error instanceof Refusal) return { ok: false, code: error.code, found: error.found };
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return { ok: false, code: "inspection_failed" };
  },
);

process.stdout.write(JSON.stringify(answer), () => process.exit());
