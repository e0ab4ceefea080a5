import { PrismaPg } from "@prisma/adapter-pg";
import { beforeAll, expect, it } from "vitest";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { addChange } from "#lib/plans/consultation/conclude-consultation.ts";
import { decideComment } from "#lib/plans/consultation/decide-comment.ts";
import { findConsultation, listConsultations } from "#lib/plans/consultation/public-consultations.ts";
import { getComment, listComments } from "#lib/plans/consultation/read-comments.ts";
import { readConsultations } from "#lib/plans/consultation/read-consultations.ts";
import { getModerated } from "#lib/plans/consultation/read-moderation.ts";
import { confirmedComment, createConsultationWorld, SLUG } from "#tests/support/consultation-world.ts";

const db = getDatabase();
let asked = 0;
const counted = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL! }),
  log: [{ emit: "event", level: "query" }],
});
counted.$on("query", () => (asked += 1));

let world: Awaited<ReturnType<typeof createConsultationWorld>>;
let first: string;
beforeAll(async () => {
  world = await createConsultationWorld(db);
  first = await publish();
});

async function publish(): Promise<string> {
  const id = await confirmedComment(db);
  const decision = { intent: "publish", outcome: "ACCEPTED", answer: "Sí." };
  await decideComment(db, world.own.head, { number: 1, id, revision: 1 }, decision);
  await addChange(db, world.own.head, 1, { change: "Algo", comments: "1" });
  return id;
}

/** What each kind of page asks the database. */
const READS = {
  "the public list": () => listConsultations(undefined, counted),
  "a public consultation": () => findConsultation(SLUG, 1, counted),
  "what others tell of them": () => readConsultations(world.own.head.officeId, counted),
  "the frame of the workspace": () => getModerated(counted, world.own.head, 1),
  "the queue": () => listComments(counted, world, { state: "PUBLISHED", section: null }, 1),
  "a comment": () => getComment(counted, world, first),
} as const;

async function countEach(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, read] of Object.entries(READS)) {
    asked = 0;
    await read();
    counts[name] = asked;
  }
  return counts;
}

it("asks as much of a consultation of fifteen comments and changes as of one with a single one", async () => {
  const before = await countEach();
  for (let n = 0; n < 14; n += 1) await publish();
  expect(await countEach()).toEqual(before);
  expect(Math.max(...Object.values(before))).toBeLessThanOrEqual(8);
});
