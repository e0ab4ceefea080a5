import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";
import { browserPortal } from "#tests/support/browser-portal.ts";

/** Waits for a mail to somebody and gives the link in it that leads to `page`, as its reader would press it. */
export async function linkFromMail(to: string, page: string): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(
      async () => {
        const texts = await readMailbox();
        link = texts
          .filter((text) => text.includes(`To: ${to}`))
          .flatMap((text) => linksTo(text, page))
          .at(-1);
        return link;
      },
      { message: `no mail to ${to} with a link to ${page}`, timeout: 60_000 },
    )
    .toBeTruthy();
  return link!;
}

async function readMailbox(): Promise<string[]> {
  const names = await readdir(browserPortal.mailDir).catch(() => []);
  const files = names.filter((name) => name.endsWith(".eml"));
  const texts = files.map((name) => readFile(path.join(browserPortal.mailDir, name), "latin1"));
  // Quoted-printable folds long lines with an equals sign.
  return (await Promise.all(texts)).map((text) => text.replace(/=\r?\n/g, ""));
}

const linksTo = (text: string, page: string): string[] =>
  [...text.matchAll(/https?:\/\/[^\s=<>"]+/g)]
    .map(([link]) => link)
    .filter((link) => link.includes(`${page}/`));
