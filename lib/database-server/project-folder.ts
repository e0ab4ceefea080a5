import path from "node:path";

/** Absolute path of the checkout. Only for code that plain Node runs: a bundler would move this file. */
export const projectFolder = path.resolve(import.meta.dirname, "..", "..");

/** Everything the program writes on this machine by itself (database, secret, uploads, mail). Never in git. */
export const dataFolder = path.join(projectFolder, ".data");
