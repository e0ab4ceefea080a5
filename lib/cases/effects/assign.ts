import type { Role } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Effect, PlainEffect } from "./effect.ts";

export const takeDgcp: PlainEffect<"take_dgcp"> = ({ actor }) => ({
  columns: { dgcpAssigneeId: actor.id! },
});
export const takeCja: PlainEffect<"take_cja"> = ({ actor }) => ({ columns: { cjaAssigneeId: actor.id! } });

export const assignDgcp: Effect<"assign_dgcp"> = async ({ tx, input }) => {
  const person = await getAssignable(tx, input.assigneeId, ["dgcp_officer", "dgcp_head"]);
  return { columns: { dgcpAssigneeId: person.id }, detail: { assignee: person.name } };
};

export const assignCja: Effect<"assign_cja"> = async ({ tx, input }) => {
  const person = await getAssignable(tx, input.assigneeId, ["cja_lawyer", "cja_head"]);
  return { columns: { cjaAssigneeId: person.id }, detail: { assignee: person.name } };
};

async function getAssignable(tx: Tx, id: string, roles: Role[]) {
  const person = await tx.user.findFirst({
    where: { id, role: { in: roles }, disabledAt: null, passwordHash: { not: null } },
    select: { id: true, name: true },
  });
  if (person) return person;
  const sentence = "Esa persona no puede recibir el expediente. Elija a otra.";
  throw new DomainError("invalid", sentence, { assigneeId: sentence });
}
