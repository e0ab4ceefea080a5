import { spawn } from "node:child_process";
import path from "node:path";
import { projectFolder } from "#lib/database-server/project-folder.ts";

/**
 * Runs one of the project's tools with the project's own Node, its output going to the terminal.
 * @param program path of its JavaScript file inside node_modules
 * @returns exit code
 */
export async function runTool(program: string, args: string[]): Promise<number> {
  const file = path.join(projectFolder, "node_modules", program);
  const child = spawn(process.execPath, [file, ...args], { cwd: projectFolder, stdio: "inherit" });
  return await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
