import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Waits until so many people were written to, and reads the link of each mail.
 * @param folder where a demonstration leaves its mails
 * @param page path with which the link begins
 * @returns the link of each address
 */
export async function collectLinks(
  folder: string,
  page: string,
  people: number,
): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  const seen = new Set<string>();
  while (links.size < people) {
    const names = (await readdir(folder).catch(() => [])).filter((one) => one.endsWith(".eml"));
    for (const name of names.filter((one) => !seen.has(one))) {
      seen.add(name);
      const raw = await readFile(path.join(folder, name), "latin1");
      // Quoted-printable folds long lines with an equals sign.
      const text = raw.replace(/=\r?\n/g, "");
      const to = /^To: (\S+)/m.exec(text)?.[1];
      const link = [...text.matchAll(/https?:\/\/[^\s=]+/g)].find(([one]) => one.includes(`${page}/`))?.[0];
      if (to && link) links.set(to, link);
    }
    if (links.size < people) await pause(500);
  }
  return links;
}
