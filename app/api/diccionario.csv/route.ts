import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";
import { dictionaryCsv } from "#lib/open-data/dictionary.ts";

/** `GET /api/diccionario.csv`: what each column of the registry's files means. */
export const GET = (request: Request): Response =>
  answerCacheable(request, dictionaryCsv(), {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'attachment; filename="diccionario.csv"',
  });
export const OPTIONS = answerPreflight;
