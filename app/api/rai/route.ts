import { answerPreflight } from "#lib/open-data/cross-origin.ts";
import { answerSearch } from "#lib/open-data/search/answer-search.ts";

export const GET = answerSearch;
export const OPTIONS = answerPreflight;
