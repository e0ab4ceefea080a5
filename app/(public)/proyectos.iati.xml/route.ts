import { answerPreflight } from "#lib/open-data/cross-origin.ts";
import { answerIati } from "#lib/projects/iati/answer-iati.ts";

// Written anew each time it is asked for: it has what is published at that moment.
export const dynamic = "force-dynamic";

export const GET = answerIati;
export const OPTIONS = answerPreflight;
