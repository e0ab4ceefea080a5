import { randomUUID } from "node:crypto";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { actOnRequest } from "#lib/support/act-on-request.ts";
import { ruleOf } from "#lib/support/acts.ts";
import { fileRequest } from "#lib/support/file-request.ts";
import type { DemoCast } from "../cases/cast.ts";
import type { WorkingDays } from "../cases/working-days.ts";
import { DEMO_REQUESTS, type DemoRequest } from "./demo-requests.ts";

/** Plays the requests of support of the demonstration, by the functions that people use. */
export async function loadDemoSupport(db: PrismaClient, cast: DemoCast, days: WorkingDays): Promise<void> {
  const inOrder = DEMO_REQUESTS.toSorted((one, other) => other.ago - one.ago);
  for (const request of inOrder) await play(db, cast, days, request);
}

async function play(
  db: PrismaClient,
  cast: DemoCast,
  days: WorkingDays,
  { office, ago, acts, ...input }: DemoRequest,
): Promise<void> {
  const editor = cast.editor(office);
  const folio = await fileRequest(db, editor, { key: randomUUID(), input }, days.instant(ago, 0));
  for (const [index, { act, ago: then, ...said }] of acts.entries()) {
    const actor = ruleOf(act).side === "OFFICE" ? editor : cast.officer;
    const what = { folio, act, key: randomUUID(), input: { text: "", ...said } };
    await actOnRequest(db, actor, what, days.instant(then, 60 * (index + 1)));
  }
}
