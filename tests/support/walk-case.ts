import { randomUUID } from "node:crypto";
import { moveCase } from "#lib/cases/move-case.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Verdict } from "#lib/generated/prisma/enums.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { SYSTEM } from "#lib/permissions/actor.ts";
import type { MoveKey } from "#lib/workflow/moves.ts";
import { addDocument, createWholeDraft, type World } from "./case-world.ts";

/** Monday 9 November 2026, 10:00 in Mexico City: ten business days later is Tuesday 24 (16 November is a holiday). */
export const MONDAY = new Date("2026-11-09T16:00:00Z");

/** Makes a move as the case stands now. */
export async function move(
  db: PrismaClient,
  caseId: string,
  key: MoveKey,
  actor: Actor | typeof SYSTEM,
  input?: unknown,
  now = MONDAY,
) {
  const { version } = await db.caseFile.findUniqueOrThrow({
    where: { id: caseId },
    select: { version: true },
  });
  return moveCase(db, { actor, caseId, move: key, version, requestKey: randomUUID(), input, now });
}

const REASON = { reason: "Motivo escrito para la prueba." };
export const PREVENTION = { ...REASON, parts: ["DRAFT"], answerDays: 5 };
export const SIGNATURE = { signedOn: "2026-11-09", signedPlace: "Tlaquepaque, Jalisco" };
export const TERMS = {
  terms: "Se inscribe en los términos del dictamen.",
  inForceOn: "2026-11-09",
  validity: "INDEFINITE",
};

/** An input that satisfies each move's form, where it asks for something. */
export const inputFor = (key: MoveKey, world: World): unknown =>
  ({
    withdraw: REASON,
    prevent: PREVENTION,
    answer_prevention: REASON,
    reschedule: { intendedDate: "2027-01-20", intendedPlace: "Lyon" },
    declare_eventuality: REASON,
    allow_eventuality: REASON,
    send_signed_copy: SIGNATURE,
    declare_not_signed: REASON,
    return_copy: REASON,
    return_from_verification: REASON,
    register: TERMS,
    assign_dgcp: { assigneeId: world.dgcp.officer.id },
    assign_cja: { assigneeId: world.cja.lawyer.id },
  })[key as string];

export async function writeDictamen(
  db: PrismaClient,
  caseId: string,
  verdict: Verdict = "PROCEDENTE_CON_RECOMENDACIONES",
) {
  const viable = verdict !== "NO_PROCEDENTE";
  const answers = {
    isAgreement: viable,
    isCompetent: true,
    isRightForm: true,
    grounds: "Artículos 2 y 7 de la Ley.",
  };
  await db.dictamen.create({ data: { caseId, verdict, ...answers } });
  if (verdict !== "PROCEDENTE_CON_RECOMENDACIONES") return;
  const recommendation = {
    clause: "Cláusula quinta",
    text: "Precisar la vigencia.",
    severity: "ESSENTIAL" as const,
  };
  await db.recommendation.create({ data: { caseId, position: 1, ...recommendation } });
}

export const verifyAll = (db: PrismaClient, caseId: string) =>
  db.recommendation.updateMany({ where: { caseId }, data: { result: "INCLUDED", verifiedBy: "Prueba" } });

type Walk = (db: PrismaClient, world: World, id: string) => Promise<unknown>;

/** Every state a case can be in, each as the step that leads there from another one. */
const STATES = {
  request: { from: null, walk: async () => {} },
  draft: { from: "request", walk: (db, { own }, id) => move(db, id, "complete_request", own.editor) },
  annexes: { from: "draft", walk: (db, { own }, id) => move(db, id, "complete_draft", own.editor) },
  filing: { from: "annexes", walk: (db, { own }, id) => move(db, id, "complete_annexes", own.editor) },
  referral: { from: "filing", walk: (db, { own }, id) => move(db, id, "file", own.head) },
  prevented: {
    from: "referral",
    walk: (db, { dgcp }, id) => move(db, id, "prevent", dgcp.officer, PREVENTION),
  },
  notice_short: {
    from: "referral",
    async walk(db, { dgcp }, id) {
      await db.caseFile.update({ where: { id }, data: { intendedDate: new Date("2026-11-12") } });
      await move(db, id, "refer", dgcp.officer);
    },
  },
  notice_eventuality: {
    from: "notice_short",
    walk: (db, { own }, id) => move(db, id, "declare_eventuality", own.head, REASON),
  },
  opinion: { from: "referral", walk: (db, { dgcp }, id) => move(db, id, "refer", dgcp.officer) },
  opinion_written: { from: "opinion", walk: (db, _world, id) => writeDictamen(db, id) },
  response: { from: "opinion_written", walk: (db, { cja }, id) => move(db, id, "issue_dictamen", cja.head) },
  response_not_viable: {
    from: "opinion",
    async walk(db, { cja }, id) {
      await writeDictamen(db, id, "NO_PROCEDENTE");
      await move(db, id, "issue_dictamen", cja.head);
    },
  },
  signature: { from: "response", walk: (db, { dgcp }, id) => move(db, id, "respond", dgcp.officer) },
  signature_with_copy: { from: "signature", walk: (db, _world, id) => addDocument(db, id, "SIGNED_COPY") },
  registration_request: {
    from: "signature_with_copy",
    walk: (db, { own }, id) => move(db, id, "send_signed_copy", own.head, SIGNATURE),
  },
  verification: {
    from: "registration_request",
    walk: (db, { dgcp }, id) => move(db, id, "request_registration", dgcp.officer),
  },
  verification_done: { from: "verification", walk: (db, _world, id) => verifyAll(db, id) },
  closing: {
    from: "verification_done",
    walk: (db, { cja }, id) => move(db, id, "register", cja.head, TERMS),
  },
  registered: { from: "closing", walk: (db, { dgcp }, id) => move(db, id, "close", dgcp.head) },
  not_viable: {
    from: "response_not_viable",
    walk: (db, { dgcp }, id) => move(db, id, "respond_not_viable", dgcp.officer),
  },
  withdrawn: { from: "opinion", walk: (db, { own }, id) => move(db, id, "withdraw", own.head, REASON) },
  discarded: { from: "request", walk: (db, { own }, id) => move(db, id, "discard", own.editor) },
  not_signed: {
    from: "signature",
    walk: (db, { own }, id) => move(db, id, "declare_not_signed", own.head, REASON),
  },
  dismissed: {
    from: "prevented",
    walk: (db, _world, id) => move(db, id, "dismiss", SYSTEM, undefined, new Date("2026-11-30T16:00:00Z")),
  },
} as const satisfies Record<string, { from: string | null; walk: Walk }>;

export type StateKey = keyof typeof STATES;
export const STATE_KEYS = Object.keys(STATES) as StateKey[];

/** Takes a new case to a state, through the one writer. */
export async function walkTo(db: PrismaClient, world: World, state: StateKey): Promise<string> {
  const { from, walk } = STATES[state] as { from: StateKey | null; walk: Walk };
  const id = from === null ? await createWholeDraft(db, world) : await walkTo(db, world, from);
  await walk(db, world, id);
  return id;
}
