import { worldSvg } from "#lib/maps/world-map.ts";
import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";

const DAY = 86_400;

/** The land under the map of every agreement. */
export const GET = (request: Request): Response =>
  answerCacheable(request, worldSvg(), { "Content-Type": "image/svg+xml" }, DAY);
