import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { ownAgreements } from "#lib/plans/reading/own-agreements.ts";
import { createTie } from "#lib/ties/create-tie.ts";
import { moveCommitment } from "#lib/ties/move-commitment.ts";
import { addPart } from "#lib/ties/parts/add-part.ts";
import type { ListedPart } from "#lib/ties/parts/tie-parts.ts";
import { decideProposal } from "#lib/ties/proposals/decide.ts";
import { propose } from "#lib/ties/proposals/propose.ts";
import { remindEnds } from "#lib/ties/radar/remind-ends.ts";
import { setTieShared } from "#lib/ties/share-tie.ts";
import type { DemoCast } from "../cases/cast.ts";
import { dayAfter, noonOf } from "../missions/demo-days.ts";
import type { DemoTie } from "./demo-tie.ts";
import { TIES_ELSEWHERE } from "./ties-elsewhere.ts";
import { TIES_WEST } from "./ties-west.ts";

interface Stage {
  db: PrismaClient;
  cast: DemoCast;
  /** ISO, in Mexico City. */
  today: string;
}

/** How many days ago the offices began to keep their ties in the portal. */
const BEGAN = 450;

/** Plays the ties of the demonstration as their offices would have kept them, and tells what ends soon. */
export async function loadDemoTies(stage: Stage): Promise<void> {
  for (const tie of [...TIES_WEST, ...TIES_ELSEWHERE]) await play(stage, tie);
  await remindEnds(stage.db, noonOf(stage.today));
}

async function play(stage: Stage, demo: DemoTie): Promise<void> {
  const tie = await begin(stage, demo);
  if (tie === null) return;
  await writeParts(stage, demo, tie);
  const { db, cast, today } = stage;
  if (demo.shared) await setTieShared(db, cast.head(demo.office), { tie, shared: true }, daysAgo(today, 5));
  await playProposal(stage, demo, tie);
}

const daysAgo = (today: string, days: number): Date => noonOf(dayAfter(today, -Math.min(days, BEGAN)));

/** The key of the tie; null when the registry has no such agreement. */
async function begin(
  { db, cast, today }: Stage,
  { office, registered, told }: DemoTie,
): Promise<string | null> {
  const editor = cast.editor(office);
  if (told) {
    const {
      counterpart,
      country,
      kind,
      reference = "",
      agreement,
      isAgreement,
      endsIn,
      municipality = "",
      ...said
    } = told;
    const values = {
      ...{ ...said, counterpartName: counterpart, counterpartType: "GOVERNMENT", countryCode: country },
      ...{ municipality, level: municipality ? "MUNICIPAL" : "STATE" },
      ...{ originKind: kind, originReference: reference, isAgreement: isAgreement ? "si" : "no" },
      agreementReason: agreement,
      endsOn: endsIn === undefined ? "" : dayAfter(today, endsIn),
    };
    return createTie(db, editor, values, daysAgo(today, BEGAN));
  }
  const agreement = await db.agreement.findFirst({
    where: {
      AND: [await ownAgreements(db, editor.officeId)],
      ...{ kind: "SISTER_TIE", validity: "INDEFINITE", terminatedOn: null },
      inForceOn: { lt: daysAgo(today, BEGAN) },
    },
    orderBy: [{ signedOn: "desc" }, { number: "asc" }],
    skip: registered!,
    select: { number: true },
  });
  return agreement && agreement.number;
}

async function writeParts({ db, cast, today }: Stage, demo: DemoTie, tie: string): Promise<void> {
  const editor = cast.editor(demo.office);
  const add = async (part: ListedPart, values: object, ago: number) =>
    (await addPart(db, editor, { tie, part, values }, daysAgo(today, ago))).id;
  for (const [ago, what, people, isPublic] of demo.activities) {
    const happenedOn = dayAfter(today, -ago);
    await add(
      "activity",
      { what, happenedOn, people: String(people), isPublic: isPublic ? "si" : "no" },
      ago,
    );
  }
  for (const [what, side, owner, dueIn, state, ago = 0] of demo.commitments ?? []) {
    const id = await add("commitment", { what, side, owner, dueOn: dayAfter(today, dueIn) }, BEGAN);
    const input = { state, happenedOn: dayAfter(today, -ago), note: "" };
    if (state) await moveCommitment(db, editor, { tie, id, input }, daysAgo(today, ago));
  }
  for (const [month, what, owner, pesos, indicator, outcome = "", outcomeNote = ""] of demo.programme ?? []) {
    const when = { year: today.slice(0, 4), month: String(month) };
    const money = { amount: String(pesos), currency: "MXN" };
    await add("line", { ...when, ...money, what, owner, indicator, outcome, outcomeNote }, 300);
  }
  for (const [side, name, position, email] of demo.contacts ?? [])
    await add("contact", { side, name, position, email }, 300);
  if (demo.note) await add("note", { text: demo.note }, 30);
}

async function playProposal(
  { db, cast, today }: Stage,
  { office, proposal }: DemoTie,
  tie: string,
): Promise<void> {
  if (!proposal) return;
  const { ago, accepted, ...input } = proposal;
  const values = { kind: input.kind, reason: input.reason, plan: input.plan };
  await propose(db, cast.editor(office), { tie, input: values }, daysAgo(today, ago));
  if (accepted === undefined) return;
  const { id } = await db.tieProposal.findFirstOrThrow({ where: { tieId: tie }, select: { id: true } });
  const decision = { outcome: "ACCEPTED", answer: accepted };
  await decideProposal(db, cast.head(office), { tie, id, input: decision }, daysAgo(today, ago - 10));
}
