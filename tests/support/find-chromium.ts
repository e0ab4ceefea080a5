import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { chromium } from "@playwright/test";
import { dataFolder } from "#lib/database-server/project-folder.ts";

/** How to launch the browser: for Playwright's `launchOptions`. */
export type Browser = { executablePath: string; env?: Record<string, string> };

type Source = () => Promise<Browser | null>;

/**
 * The browser of the tests: Playwright's own if it was downloaded, one of the system, or the one that comes from npm
 * inside a package, which needs nothing of the machine.
 * @throws Error when none of them starts here.
 */
export async function findChromium(sources: Source[] = [findOwn, findSystem, unpack]): Promise<Browser> {
  for (const source of sources) {
    const browser = await source();
    if (browser && starts(browser)) return withUnicodeNames(browser);
  }
  throw new Error(
    "Ningún Chromium arranca en este equipo; instale uno o ejecute «npx playwright install chromium».",
  );
}

/** Where the machine says no language, a Chromium would call «download» every file whose name is not ASCII. */
const withUnicodeNames = (browser: Browser): Browser => ({
  ...browser,
  env: { ...definedEnv(), ...browser.env, LC_ALL: "C.UTF-8" },
});

async function findOwn(): Promise<Browser | null> {
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? { executablePath } : null;
}

async function findSystem(): Promise<Browser | null> {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const places = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const executablePath = places.find((place) => existsSync(place));
  return executablePath ? { executablePath } : null;
}

/** Unpacks the package's Chromium once, beside the libraries and fonts a bare machine lacks. */
export async function unpack(): Promise<Browser | null> {
  const folder = path.join(dataFolder, "browser");
  const executablePath = path.join(folder, "chromium");
  if (!existsSync(executablePath)) await unpackInto(folder);
  const libraries = path.join(folder, "al2023", "lib");
  const env = definedEnv();
  if (!existsSync("/etc/fonts/fonts.conf")) env.FONTCONFIG_PATH = path.join(folder, "fonts");
  if (!starts({ executablePath, env })) env.LD_LIBRARY_PATH = libraries;
  return { executablePath, env };
}

/** In a folder of its own that is renamed at the end: half a browser would otherwise pass for a whole one. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  const draft = await mkdtemp(path.join(dataFolder, "browser-"));
  const { default: packaged, inflate } = await import("@sparticuz/chromium");
  const bin = path.resolve(import.meta.dirname, "..", "..", "node_modules", "@sparticuz", "chromium", "bin");
  // The package unpacks into the system's folder for temporary files, and nowhere else.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = draft;
  try {
    await packaged.executablePath();
    await inflate(path.join(bin, "al2023.tar.br"));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}

function starts({ executablePath, env }: Browser): boolean {
  return (
    spawnSync(executablePath, ["--version"], { env: { ...process.env, ...env }, timeout: 30_000 }).status ===
    0
  );
}

function definedEnv(): Record<string, string> {
  const defined: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) defined[name] = value;
  return defined;
}
