import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Expected } from "../file-kinds.ts";
import type { InspectionAnswer } from "./findings.ts";

const timeLimit = 20_000;
const heapMegabytes = 512;
const residentBytes = 768 * 1_048_576;
const pageBytes = 4_096;

/**
 * Opens an untrusted file in a process of its own. A file made to hurt its reader (an endless loop, a stream
 * that swells to gigabytes, a flaw in a parser) ends that process and not the server. The process is given no
 * secret, may read this one file and the code, writes nothing, starts nothing and reaches no network.
 * Whatever goes wrong in it comes back as `inspection_failed`, never as an exception.
 */
export function inspectApart(file: string, expected: Expected): Promise<InspectionAnswer> {
  const project = process.cwd();
  const readable = ["package.json", "node_modules", "lib/documents"].map((part) =>
    path.join(/* turbopackIgnore: true */ project, part),
  );
  const program = path.join(project, "lib/documents/inspection/inspect-main.ts");
  const flags = [
    "--permission",
    ...[...readable, file].map((allowed) => `--allow-fs-read=${allowed}`),
    `--max-old-space-size=${heapMegabytes}`,
  ];
  const options = {
    cwd: project,
    env: { NODE_ENV: "production" },
    timeout: timeLimit,
    killSignal: "SIGKILL",
    maxBuffer: 8 * 1_048_576,
  } as const;

  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...flags, program, file, expected],
      options,
      (error, stdout) => {
        clearInterval(watch);
        resolve(error ? { ok: false, code: "inspection_failed" } : parseAnswer(stdout));
      },
    );
    // The heap limit does not count the buffers into which streams are unpacked: the whole process is watched.
    const watch = setInterval(async () => {
      if (child.pid && (await residentMemory(child.pid)) > residentBytes) child.kill("SIGKILL");
    }, 100);
  });
}

function parseAnswer(stdout: string): InspectionAnswer {
  try {
    return JSON.parse(stdout) as InspectionAnswer;
  } catch {
    return { ok: false, code: "inspection_failed" };
  }
}

/** Bytes in use by a process; 0 where the system has no /proc, and there only the time limit holds. */
async function residentMemory(pid: number): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, "latin1").catch(() => "");
  return Number(statm.split(" ")[1] ?? 0) * pageBytes;
}
