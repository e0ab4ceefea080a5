import { accessSync, constants, statSync } from "node:fs";

/** Whether the folder exists and this process may create files in it. */
export function canWriteIn(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}
