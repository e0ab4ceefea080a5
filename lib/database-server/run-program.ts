import { spawn } from "node:child_process";
import type { ServerAccount } from "./server-account.ts";

/**
 * Runs one of PostgreSQL's programs as the server's account and waits for it.
 * The working directory is `/` because that account may not be able to enter ours.
 * @returns exit code and what it said, standard output and error together.
 */
export async function runProgram(
  program: string,
  args: string[],
  account: ServerAccount | null,
): Promise<{ code: number; output: string }> {
  return await new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: "/",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
      ...account,
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}
