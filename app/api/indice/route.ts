import { answerIndex } from "#lib/activity-index/index-files.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";

/** `GET /api/indice?anio=2025&estado=14` */
export const GET = answerIndex;
export const OPTIONS = answerPreflight;
