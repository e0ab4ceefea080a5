import { getSettings } from "#lib/kernel/env.ts";
import type { RegistryColumns } from "#lib/registry/search/registry-columns.ts";
import { getRegistryIndex, readCurrentColumns } from "#lib/registry/search/registry-index.ts";
import { answerCacheable } from "../answer-cacheable.ts";
import { createSearchAnswers, type SearchAnswers } from "./search-answer.ts";

let answers: SearchAnswers | undefined;
const getAnswers = (): SearchAnswers =>
  (answers ??= createSearchAnswers(getRegistryIndex(), getSettings().appUrl));

/** So that the first who search do not wait for what all of them need. */
export async function prepareSearch(): Promise<void> {
  await getAnswers().prepare(await readCurrentColumns());
}

/**
 * The registry's search for programs: `/api/rai?q=salud&estado=14`.
 * @param registry as it is now, for those who have read it already
 */
export async function answerSearch(request: Request, registry?: RegistryColumns): Promise<Response> {
  const columns = registry ?? (await readCurrentColumns());
  const text = await getAnswers().answer(Object.fromEntries(new URL(request.url).searchParams), columns);
  // Nobody keeps it without asking: an agreement inscribed now is in the next answer.
  return answerCacheable(request, text, { "Content-Type": "application/json; charset=utf-8" }, 0);
}
