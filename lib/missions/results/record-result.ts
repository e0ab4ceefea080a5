import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { findMissingAgreements, missingAgreementsSentence } from "#lib/evidence/find-missing-agreements.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { dateColumn, isoOfColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeMission } from "../change-mission.ts";
import { lockMission } from "../lock-mission.ts";
import { type ResultInput, resultSchema } from "./result-input.ts";

export interface NewResult {
  missionId: string;
  commitmentId: string;
  input: unknown;
}

/**
 * Writes down what came of a commitment, or what was done about it, the report being sent or not.
 * @returns the id of the result
 * @throws DomainError not_found, forbidden, invalid by field: a date to come or before the tour, an agreement that is
 *   not in the public registry, a case that is not the office's
 */
export function recordResult(
  db: PrismaClient,
  actor: Actor,
  { missionId, commitmentId, input }: NewResult,
  at = new Date(),
): Promise<string> {
  const change = {
    actor,
    action: "mission:result",
    permission: "missions.edit",
    target: missionId,
    at,
  } as const;
  return changeMission(db, change, async (tx) => {
    const { startsOn } = await lockMission(tx, actor, missionId);
    const where = { id: commitmentId, missionId };
    if (!isUuid(commitmentId) || !(await tx.missionCommitment.findFirst({ where }))) throw notFound();
    const result = parseInput(resultSchema, input);
    checkDates(result, isoOfColumn(startsOn), mexicoCityDay(at));
    const { id } = await tx.missionResult.create({
      data: {
        ...{ commitmentId, kind: result.kind, note: result.note, byName: actor.name, at },
        happenedOn: dateColumn(result.happenedOn),
        ...(await columnsOfKind(tx, actor, result)),
      },
      select: { id: true },
    });
    return {
      result: id,
      detail: { mission: missionId, commitment: commitmentId, result: id, kind: result.kind },
    };
  });
}

const wrong = (field: string, sentence: string): DomainError =>
  new DomainError("invalid", "Revise los datos señalados.", { [field]: sentence });

function checkDates(result: ResultInput, begun: string, today: string): void {
  if (result.happenedOn > today) throw wrong("happenedOn", "Todavía no llega ese día.");
  if (result.happenedOn < begun)
    throw wrong("happenedOn", `Elija un día desde el ${formatDate(begun)}, cuando empezó.`);
  if ("dueOn" in result && result.dueOn !== "" && result.dueOn < today)
    throw wrong("dueOn", "Elija un día que no haya pasado.");
}

async function columnsOfKind(tx: Tx, actor: Actor, result: ResultInput) {
  switch (result.kind) {
    case "FOLLOW_UP":
      return { dueOn: dueColumn(result.dueOn) };
    case "CASE":
      return { dueOn: dueColumn(result.dueOn), caseId: await findOwnCase(tx, actor, result.folio) };
    case "AGREEMENT": {
      const missing = await findMissingAgreements(tx, [result.agreement]);
      if (missing.length > 0) throw wrong("agreement", missingAgreementsSentence(missing));
      return { agreementNumber: result.agreement };
    }
    case "PROJECT":
      return { project: result.project };
    case "INVESTMENT":
      return { amount: result.amount, currency: result.currency };
    case "NOTHING":
      return {};
  }
}

const dueColumn = (dueOn: string): Date | null => (dueOn === "" ? null : dateColumn(dueOn));

/** Another office's case is said to be none: not even that it exists. */
async function findOwnCase(tx: Tx, { officeId }: Actor, folio: string): Promise<string> {
  const own = await tx.caseFile.findFirst({ where: { folio, officeId }, select: { id: true } });
  if (!own) throw wrong("folio", `Su oficina no tiene un expediente presentado con el folio ${folio}.`);
  return own.id;
}
