import { createHash } from "node:crypto";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { streamBody } from "#lib/kernel/stream-body.ts";
import { getRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { MAX_AGE } from "./answer-cacheable.ts";
import { answerRefusal } from "./answer-refusal.ts";
import { answerUnlessHeld } from "./answer-unless-held.ts";
import { OPEN_TO_ALL } from "./cross-origin.ts";
import { FORMATS, type FormatName } from "./formats/formats.ts";
import { readRows } from "./read-rows.ts";
import { readRegistryVersion } from "./registry-version.ts";
import { readSelection } from "./read-selection.ts";
import { selectionQuery } from "./selection-address.ts";

/**
 * The registry, or what a search of it finds, as a file: `/api/rai.csv?estado=14`. All that match: pages are of
 * the screen. Who has it is not sent it again, and the registry is not read to know.
 */
export async function answerDownload(request: Request, format: FormatName): Promise<Response> {
  try {
    const selection = readSelection(request);
    const query = selectionQuery(selection.filters);
    const { appUrl, mode } = getSettings();
    const { mime, write } = FORMATS[format];
    const version = await readRegistryVersion(getDatabase(), selection.today);
    const facts = { origin: appUrl, today: selection.today, demo: mode === "demo" };
    const parts = [facts.demo && "demostracion", "acuerdos", query && "seleccion", selection.today];
    const headers = {
      ...OPEN_TO_ALL,
      "Cache-Control": `public, max-age=${MAX_AGE}`,
      // Weak: of the content, for the file is not read before it is sent.
      ETag: `W/"${createHash("sha256").update(`${version} ${format} ${appUrl} ${query}`).digest("base64url")}"`,
      "Content-Type": mime,
      "Content-Disposition": `attachment; filename="${parts.filter(Boolean).join("-")}.${format}"`,
    };
    return answerUnlessHeld(request, headers, () =>
      streamBody(write(readRows(getRegistryIndex(), selection), facts)),
    );
  } catch (error) {
    return answerRefusal(error);
  }
}
