import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { TieProposalKind } from "#lib/generated/prisma/enums.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeTie } from "../change-tie.ts";
import { lockTie, type TieKey } from "../lock-tie.ts";
import { readKept } from "../reading/read-kept.ts";
import type { Vitality } from "../rules/vitality.ts";
import { tieHref } from "../tie-hrefs.ts";
import { PROPOSAL_KINDS } from "../words.ts";
import { proposalSchema } from "./proposal-input.ts";

/** Why something cannot be proposed of a tie as it is today; null when it can. */
export function whyNotPropose(kind: TieProposalKind, vitality: Vitality): string | null {
  if (kind === "CLOSE") return vitality === "CLOSED" ? "El vínculo ya está cerrado." : null;
  if (vitality === "ACTIVE") return "El vínculo está activo: no hace falta reactivarlo.";
  return vitality === "ENDED"
    ? "Su vigencia terminó: lo que procede es una solicitud nueva, que puede iniciarse desde el radar o en Expedientes."
    : null;
}

/**
 * Proposes that a tie be reactivated or closed, and tells whoever decides. One proposal waits at a time.
 * @returns the id of the tie
 * @throws DomainError not_found, forbidden, conflict when another one waits or it makes no sense, invalid by field
 */
export function propose(
  db: PrismaClient,
  actor: Actor,
  { tie: key, input }: { tie: TieKey; input: unknown },
  at = new Date(),
): Promise<string> {
  const change = { actor, action: "tie:propose", permission: "ties.edit", target: key, at } as const;
  return changeTie(db, change, async (tx) => {
    const tie = await lockTie(tx, actor, key, at);
    const typed = parseInput(proposalSchema, input);
    const [view] = await readKept(tx, { id: tie.id }, true, mexicoCityDay(at));
    if (!view) throw notFound();
    const reason = whyNotPropose(typed.kind, view.vitality);
    if (reason !== null) throw new DomainError("conflict", reason);
    if (view.proposals.some(({ outcome }) => outcome === null)) {
      throw new DomainError("conflict", "Ya hay una propuesta que espera su decisión.");
    }
    const { id } = await tx.tieProposal.create({
      data: { tieId: tie.id, ...typed, byName: actor.name, at },
      select: { id: true },
    });
    await tellHead(tx, actor, { id, tieId: tie.id, name: view.name, ...typed });
    return { result: tie.id, detail: { tie: tie.id, proposal: id, kind: typed.kind } };
  });
}

const tellHead = (
  tx: Tx,
  { officeId }: Actor,
  {
    id,
    tieId,
    name,
    kind,
    reason,
  }: { id: string; tieId: string; name: string; kind: TieProposalKind; reason: string },
): Promise<void> =>
  notify(tx, {
    eventKey: `tie-proposal:${id}`,
    recipients: peopleOfOffice(officeId, "ties.decide"),
    title: `${PROPOSAL_KINDS[kind].label} un vínculo: hay una propuesta por decidir. ${name}`,
    body: reason,
    link: `${tieHref(tieId)}/propuestas`,
  });
