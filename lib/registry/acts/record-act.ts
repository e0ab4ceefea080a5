import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import { appendEntry } from "#lib/audit/append-entry.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { LISTED } from "../listed-agreements.ts";
import { actSchema } from "./act-fields.ts";
import { takeUploads } from "./act-uploads.ts";
import { effectiveDay, refuse, setsOf, whyNotKind } from "./check-act.ts";
import type { FactChanges } from "./fact-changes.ts";
import { type ActSubject, findActSubject } from "./find-act-subject.ts";
import { recordActs } from "./record-acts.ts";

export interface ActRequest {
  actor: Actor;
  /** Of the agreement. */
  number: string;
  kind: AgreementActKind;
  /** The place that was free when the form was shown. */
  position: number;
  /** As the form says it; see `act-fields.ts`. */
  input: unknown;
  now: Date;
}

/** What was done, or would be. */
export interface RecordedChange {
  changes: FactChanges;
  documents: number;
}

/**
 * Records a later act of an agreement with the files that the person brought for it: the change, the act, its leaf in
 * the public log and the row of the trail commit together.
 * @throws DomainError not_found without the permission or the agreement; conflict when somebody recorded another act
 *   meanwhile or the act has no place; invalid, by field.
 */
export function recordAct(db: PrismaClient, request: ActRequest): Promise<RecordedChange> {
  return guarded(db, request, () => db.$transaction((tx) => writeAct(tx, request)));
}

/** What the act would change: it is recorded, looked at and undone. Nothing stays. */
export function previewAct(db: PrismaClient, request: ActRequest): Promise<RecordedChange> {
  return guarded(db, request, async () => {
    const undone = db.$transaction(async (tx) => {
      throw new Undone(await writeAct(tx, request));
    });
    return undone.catch((error: unknown) => {
      if (error instanceof Undone) return error.change;
      throw error;
    });
  });
}

/** Carries what was seen out of a transaction that must not commit. */
class Undone extends Error {
  readonly change: RecordedChange;
  constructor(change: RecordedChange) {
    super("The act was only being considered");
    this.change = change;
  }
}

function guarded<Result>(
  db: PrismaClient,
  request: ActRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const { actor, kind, number, now } = request;
  return traceRefusal(db, { actor, action: `act:${kind}`, target: number, at: now }, async () => {
    if (!hasPermission(actor.role, "acts.record")) throw notFound();
    return work();
  });
}

async function writeAct(
  tx: Tx,
  { actor, number, kind, position, input, now }: ActRequest,
): Promise<RecordedChange> {
  // Whoever records acts waits here for the others: what is read after is what is changed.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('registry_leaves'))`;
  const subject = await findActSubject(tx, number);
  if (!subject) throw notFound();
  if (subject.nextPosition !== position) {
    throw new DomainError(
      "conflict",
      "Mientras llenaba el formulario se inscribió otro acto sobre este acuerdo. Revise cómo quedó y, si todavía hace falta, vuelva a empezar.",
    );
  }
  const today = mexicoCityDay(now);
  const obstacle = whyNotKind(kind, subject, today);
  if (obstacle !== null) throw new DomainError("conflict", obstacle);
  const asked = parseInput(actSchema(kind), input);
  const sets = setsOf(kind, asked, subject);
  if (asked.replacement) await checkReplacement(tx, asked.replacement, subject);
  const documents = await takeUploads(tx, subject.id, actor.id);
  checkWeight(kind, Object.keys(sets).length, documents.length);
  const [act] = await recordActs(tx, [
    {
      agreementId: subject.id,
      ...{ kind, position, sets, documents, at: now, reason: asked.reason! },
      effectiveOn: effectiveDay(asked, today),
      registeredOn: today,
      author: { name: actor.name, officeKind: actor.officeKind },
    },
  ]);
  const { changes } = await tx.agreementAct.findUniqueOrThrow({
    where: { id: act!.id },
    select: { changes: true },
  });
  await appendEntry(tx, {
    ...{ stream: "registry", at: now, actor, action: `act:${kind}` as const, visibility: "ADMIN" as const },
    reason: asked.reason!,
    detail: {
      number: subject.number,
      position,
      changes: changes as InputJsonValue,
      documents: documents.map(({ sha256 }) => sha256),
    },
  });
  return { changes: changes as FactChanges, documents: documents.length };
}

async function checkReplacement(tx: Tx, replacement: string, { number }: ActSubject): Promise<void> {
  if (replacement === number)
    refuse("replacement", "Un acuerdo no se sustituye a sí mismo: escriba el número del otro.");
  const other = await tx.agreement.findFirst({
    where: { ...LISTED, number: replacement },
    select: { replacedBy: true },
  });
  if (!other)
    refuse("replacement", "No hay un acuerdo publicado con ese número. Revíselo, como RAI-2026-00001.");
  if (other.replacedBy === number) refuse("replacement", "Ese acuerdo fue sustituido por este mismo.");
}

/** An act that neither changes a fact nor brings a document says nothing. */
function checkWeight(kind: AgreementActKind, sets: number, documents: number): void {
  if (documents > 0 || sets > 0) return;
  if (kind === "CORRECTION" || kind === "MODIFICATION") {
    refuse("", "Todo quedó como estaba: cambie lo que corresponda o adjunte el documento que falta.");
  }
  if (kind === "ADDENDUM") refuse("", "Adjunte antes el documento de la adenda: es lo que se inscribe.");
}
