import QuickLRU from "quick-lru";
import { getSettings } from "#lib/kernel/env.ts";
import { renderPaper } from "#lib/letters/pdf/render-paper.ts";
import type { PublishedReport } from "./public-reports.ts";
import { paperOfReport } from "./report-paper.ts";

/** The last ones drawn, by what they are drawn from: an edition does not change. */
const drawn = new QuickLRU<string, Promise<Buffer>>({ maxSize: 30 });

/** A published report as a tagged PDF. */
export function drawReport({ report, head }: PublishedReport): Promise<Buffer> {
  const { appUrl, mode } = getSettings();
  const key = `${head.sha256} ${head.number} ${appUrl}`;
  const ready =
    drawn.get(key) ?? renderPaper(paperOfReport({ report, head }, { origin: appUrl, demo: mode === "demo" }));
  drawn.set(key, ready);
  // What failed is tried again the next time.
  ready.catch(() => drawn.delete(key));
  return ready;
}
