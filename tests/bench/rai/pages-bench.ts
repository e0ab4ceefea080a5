import { printFigure } from "../figures.ts";
import { benchedPages } from "./bench-pages.ts";
import { load } from "./load.ts";

const CLIENTS = 10;
const VISITS = 200;

/** What a page costs to serve, and what its reader is sent. */
export async function benchPages(origin: string): Promise<void> {
  for (const [name, path] of Object.entries(await benchedPages(origin))) {
    const page = origin + path;
    await load([page], 1);
    const { perSecond, median, p99 } = await load(Array<string>(VISITS).fill(page), CLIENTS);
    const { html, script } = await weigh(page);
    printFigure(
      `${name}: páginas por segundo`,
      `${perSecond.toFixed(0)}/s · ${median.toFixed(0)} y ${p99.toFixed(0)} ms`,
    );
    printFigure("  HTML · script, comprimidos", `${html.toFixed(0)} · ${script.toFixed(0)} KB`);
  }
}

/** Kilobytes on the wire of the page and of the scripts that a browser of today takes with it. */
async function weigh(page: string): Promise<{ html: number; script: number }> {
  const html = await (await fetch(page)).text();
  const scripts = [...html.matchAll(/<script\b(?![^>]*\bnomodule\b)[^>]*\bsrc="([^"]+)"/gi)].map(
    ([, source]) => new URL(source!, page).href,
  );
  const sizes = await Promise.all([...new Set(scripts)].map(compressedSize));
  return {
    html: (await compressedSize(page)) / 1024,
    script: sizes.reduce((sum, size) => sum + size, 0) / 1024,
  };
}

/** `fetch` undoes the compression: the same text is compressed again, as the server does it. */
async function compressedSize(address: string): Promise<number> {
  const { gzipSync } = await import("node:zlib");
  return gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length;
}
