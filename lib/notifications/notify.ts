import type { Tx } from "#lib/kernel/db.ts";
import { type News, newsStatements, QUEUED_NEWS } from "./news-statements.ts";

/** Tells people something, inside the caller's transaction and in one statement whatever their number. */
export async function notify(tx: Tx, news: News): Promise<void> {
  await tx.$executeRaw`WITH ${newsStatements(news)} SELECT ${QUEUED_NEWS}`;
}
