import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { listTies } from "#lib/ties/list/list-ties.ts";
import { moveCommitment } from "#lib/ties/move-commitment.ts";
import { addPart } from "#lib/ties/parts/add-part.ts";
import { removePart } from "#lib/ties/parts/remove-part.ts";
import { decideProposal, withdrawProposal } from "#lib/ties/proposals/decide.ts";
import { propose } from "#lib/ties/proposals/propose.ts";
import { findTie } from "#lib/ties/reading/find-tie.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { NOW, TODAY, wholeTie } from "#tests/support/tie-world.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
let world: World;
beforeAll(async () => void (world = await createWorld(db)));

const CONFLICT = { code: "conflict" };
const REACTIVATE = { kind: "reactivar", reason: "Escribieron para retomarlo.", plan: "Reunión en un mes." };
const CLOSE = { kind: "cerrar", reason: "Nadie responde desde hace años.", plan: "Acta de cierre de hoy." };
const ACCEPT = { outcome: "ACCEPTED", answer: "" };

const move = (tie: string, id: string, state: string, happenedOn = TODAY, note = "") =>
  moveCommitment(db, world.own.editor, { tie, id, input: { state, happenedOn, note } }, NOW);

async function proposed(tie: string, input: object): Promise<string> {
  await propose(db, world.own.editor, { tie, input }, NOW);
  const waiting = await db.tieProposal.findFirstOrThrow({ where: { tie: { id: tie }, outcome: null } });
  return waiting.id;
}

it("a commitment fulfilled wakes a tie up, and taken back as pending it sleeps again: each move stays", async () => {
  const { id, parts } = await wholeTie(db, world.own.editor);
  await move(id, parts.commitment, "FULFILLED");
  await move(id, parts.commitment, "FULFILLED");
  expect(await findTie(db, world.own.head, id, TODAY)).toMatchObject({ vitality: "ACTIVE", lastOn: TODAY });
  await move(id, parts.commitment, "UNDER_WAY", TODAY, "Faltaban libros.");
  const tie = (await findTie(db, world.own.head, id, TODAY))!;
  expect(tie).toMatchObject({ vitality: "ASLEEP", commitment: [{ state: "UNDER_WAY", stateOn: TODAY }] });
  expect(tie.commitment[0]!.moves.map(({ state }) => state)).toEqual(["FULFILLED", "UNDER_WAY"]);
  const remove = { tie: id, part: "commitment", id: parts.commitment } as const;
  await expect(removePart(db, world.own.editor, remove, NOW)).rejects.toMatchObject(CONFLICT);
  await expect(move(id, parts.commitment, "FULFILLED", "2027-05-21")).rejects.toMatchObject({
    fields: { happenedOn: expect.any(String) },
  });
  await expect(move(id, parts.commitment, "CANCELLED")).rejects.toMatchObject({
    fields: { note: expect.any(String) },
  });
});

it("the base lets nobody rewrite what was moved, decided or told, nor delete a tie", async () => {
  const { id, parts } = await wholeTie(db, world.own.editor);
  await move(id, parts.commitment, "FULFILLED");
  const proposal = await proposed(id, CLOSE);
  await decideProposal(db, world.own.head, { tie: id, id: proposal, input: ACCEPT }, NOW);
  const { officeId } = world.own.head;
  const agreementId = await saveAgreement(db, sampleAgreement());
  await db.tieReminder.create({ data: { officeId, tieId: id, months: 3, endsOn: new Date("2027-06-01") } });
  const attempts = [
    db.$executeRaw`UPDATE tie_commitment_moves SET note = 'otra'`,
    db.$executeRaw`DELETE FROM tie_commitment_moves`,
    db.$executeRaw`TRUNCATE tie_commitment_moves`,
    db.$executeRaw`UPDATE tie_commitments SET state = 'PENDING', state_on = NULL WHERE id = ${parts.commitment}::uuid`,
    db.$executeRaw`UPDATE tie_proposals SET answer = 'otra' WHERE id = ${proposal}::uuid`,
    db.$executeRaw`DELETE FROM tie_proposals`,
    db.$executeRaw`TRUNCATE tie_proposals`,
    db.$executeRaw`UPDATE tie_reminders SET months = 6`,
    db.$executeRaw`DELETE FROM tie_reminders`,
    db.$executeRaw`UPDATE ties SET closed_on = now() WHERE id = ${id}::uuid`,
    db.$executeRaw`UPDATE ties SET office_id = ${world.other.head.officeId}::uuid WHERE id = ${id}::uuid`,
    db.$executeRaw`DELETE FROM ties WHERE id = ${id}::uuid`,
    db.tie.create({ data: { officeId, agreementId, closedOn: NOW, updatedBy: "x" } }),
  ];
  for (const [n, attempt] of attempts.entries()) await expect(attempt, String(n)).rejects.toThrow(/./);
});

it("is closed and reactivated by its head alone, tells the DGCP once, and keeps it all", async () => {
  const { id, parts } = await wholeTie(db, world.own.editor);
  const closing = await proposed(id, CLOSE);
  const asked = await db.notice.findMany({ where: { eventKey: `tie-proposal:${closing}` } });
  expect(asked.map(({ userId }) => userId)).toEqual([world.own.head.id]);
  await expect(propose(db, world.own.editor, { tie: id, input: REACTIVATE }, NOW)).rejects.toMatchObject(
    CONFLICT,
  );
  const decide = (proposal: string, input: object) =>
    decideProposal(db, world.own.head, { tie: id, id: proposal, input }, NOW);
  await expect(decide(closing, { outcome: "REJECTED", answer: "" })).rejects.toMatchObject({
    fields: { answer: expect.any(String) },
  });
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => decide(closing, ACCEPT)));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await findTie(db, world.own.head, id, TODAY)).toMatchObject({ vitality: "CLOSED", closedOn: TODAY });
  const told = await db.notice.findMany({ where: { eventKey: `tie-decided:${closing}` } });
  expect(told.map(({ userId }) => userId).sort()).toEqual([world.dgcp.officer.id, world.dgcp.head.id].sort());
  expect(told[0]!.title).toContain("cerró un vínculo");
  // Nothing more is written in it, in the base neither; personal data still leaves it.
  const add = { tie: id, part: "activity", values: { what: "Algo", happenedOn: TODAY } } as const;
  await expect(addPart(db, world.own.editor, add, NOW)).rejects.toMatchObject(CONFLICT);
  await expect(move(id, parts.commitment, "FULFILLED")).rejects.toMatchObject(CONFLICT);
  await expect(
    db.tieActivity.create({ data: { tieId: id, happenedOn: new Date(TODAY), what: "Algo", updatedBy: "x" } }),
  ).rejects.toThrow(/cerrado/);
  await removePart(db, world.own.editor, { tie: id, part: "contact", id: parts.contact }, NOW);
  await expect(propose(db, world.own.editor, { tie: id, input: CLOSE }, NOW)).rejects.toMatchObject(CONFLICT);
  await decide(await proposed(id, REACTIVATE), ACCEPT);
  await addPart(db, world.own.editor, add, NOW);
  const tie = (await findTie(db, world.own.head, id, TODAY))!;
  expect(tie).toMatchObject({ vitality: "ACTIVE", closedOn: null, contact: [] });
  expect(tie.proposals.map(({ kind, outcome }) => [kind, outcome])).toEqual([
    ["REACTIVATE", "ACCEPTED"],
    ["CLOSE", "ACCEPTED"],
  ]);
});

it("what was not accepted, or was taken back, leaves the tie as it was and is told to nobody outside", async () => {
  const { id } = await wholeTie(db, world.own.editor);
  const first = await proposed(id, CLOSE);
  await withdrawProposal(db, world.own.editor, { tie: id, id: first }, NOW);
  const second = await proposed(id, CLOSE);
  const input = { outcome: "REJECTED", answer: "Todavía hay interés." };
  await decideProposal(db, world.own.head, { tie: id, id: second, input }, NOW);
  await expect(withdrawProposal(db, world.own.editor, { tie: id, id: second }, NOW)).rejects.toMatchObject(
    CONFLICT,
  );
  expect(await findTie(db, world.own.head, id, TODAY)).toMatchObject({ vitality: "ASLEEP" });
  const keys = [first, second].map((one) => `tie-decided:${one}`);
  expect(await db.notice.count({ where: { eventKey: { in: keys } } })).toBe(0);
});

it("closing a registered one does not touch its agreement, and an active one needs no reactivation", async () => {
  const agreement = sampleAgreement({ stateCode: "14", municipality: "Tlaquepaque" });
  await saveAgreement(db, agreement);
  const values = { what: "Visita", happenedOn: TODAY };
  const { tieId } = await addPart(
    db,
    world.own.editor,
    { tie: agreement.number, part: "activity", values },
    NOW,
  );
  await expect(propose(db, world.own.editor, { tie: tieId, input: REACTIVATE }, NOW)).rejects.toMatchObject(
    CONFLICT,
  );
  const whole = () =>
    db.agreement.findUniqueOrThrow({
      where: { number: agreement.number },
      include: { acts: true, leaves: true },
    });
  const before = await whole();
  const id = await proposed(tieId, CLOSE);
  await decideProposal(db, world.own.head, { tie: tieId, id, input: ACCEPT }, NOW);
  expect(await whole()).toEqual(before);
});

it("stands on its last day; the day after, it is closed but never reactivated", async () => {
  const { id } = await wholeTie(db, world.own.editor, { endsOn: TODAY });
  expect(await findTie(db, world.own.head, id, TODAY)).toMatchObject({ vitality: "ASLEEP" });
  const dayAfter = daysFrom(NOW, 1);
  await expect(propose(db, world.own.editor, { tie: id, input: REACTIVATE }, dayAfter)).rejects.toMatchObject(
    CONFLICT,
  );
  expect(await propose(db, world.own.editor, { tie: id, input: CLOSE }, dayAfter)).toBe(id);
});

it("the list counts the commitments that are still open, and says of a proposal while it waits", async () => {
  const { id, parts } = await wholeTie(db, world.own.editor);
  const row = async () => (await listTies(db, world.own.head, TODAY)).find(({ key }) => key === id);
  expect(await row()).toMatchObject({ openCommitments: 1, hasProposal: false });
  await move(id, parts.commitment, "UNDER_WAY");
  const proposal = await proposed(id, CLOSE);
  expect(await row()).toMatchObject({ openCommitments: 1, hasProposal: true });
  await move(id, parts.commitment, "FULFILLED");
  await withdrawProposal(db, world.own.editor, { tie: id, id: proposal }, NOW);
  expect(await row()).toMatchObject({ openCommitments: 0, hasProposal: false });
});
