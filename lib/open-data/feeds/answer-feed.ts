import { getSettings } from "#lib/kernel/env.ts";
import type { Language } from "#lib/kernel/language.ts";
import { getRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { answerCacheable } from "../answer-cacheable.ts";
import { answerRefusal } from "../answer-refusal.ts";
import { readSelection } from "../read-selection.ts";
import type { FeedFormat } from "./feed.ts";
import { FEED_FORMATS } from "./feed-formats.ts";
import { readFeed } from "./read-feed.ts";

/** The newest inscriptions of the registry, or of a search of it: `/registro/suscripcion.atom?estado=14`, and in English under `/en`. */
export async function answerFeed(
  request: Request,
  format: FeedFormat,
  language: Language = "es",
): Promise<Response> {
  try {
    const feed = await readFeed(getRegistryIndex(), readSelection(request, language), {
      origin: getSettings().appUrl,
      language,
    });
    const { mime, write } = FEED_FORMATS[format];
    return answerCacheable(request, write(feed), { "Content-Type": mime });
  } catch (error) {
    return answerRefusal(error);
  }
}
