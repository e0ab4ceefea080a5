import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { buildCatalogue } from "#lib/open-data/catalogue/build-catalogue.ts";
import { readCatalogueFacts } from "#lib/open-data/catalogue/read-catalogue-facts.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";

/** `GET /api/catalogo.jsonld`: what there is to take, for other catalogues (DCAT). */
export async function GET(request: Request): Promise<Response> {
  const catalogue = buildCatalogue(await readCatalogueFacts());
  return answerCacheable(request, JSON.stringify(catalogue), { "Content-Type": "application/ld+json" });
}

export const OPTIONS = answerPreflight;
