import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import type { TieView } from "../policy-notice-view.ts";
import { PUBLIC_TIE, tieSelect, tieView } from "./tie-view.ts";

const list = async (db: Tx, where: Prisma.PolicyNoticeTieWhereInput): Promise<TieView[]> =>
  (
    await db.policyNoticeTie.findMany({
      ...{ where, select: tieSelect },
      orderBy: [{ office: { name: "asc" } }, { at: "asc" }],
    })
  ).map(tieView);

/** What offices do about a notice, as anyone may read it. */
export const listPublicTies = (db: Tx, noticeId: string): Promise<TieView[]> =>
  list(db, { AND: [{ noticeId }, PUBLIC_TIE] });

/** For who writes notices, all of it; for an office, its own and what anyone reads. */
export function listWorkedTies(db: Tx, { role, officeId }: Actor, noticeId: string): Promise<TieView[]> {
  if (hasPermission(role, "policy-notices.edit")) return list(db, { noticeId });
  return list(db, { AND: [{ noticeId }, { OR: [{ officeId }, PUBLIC_TIE] }] });
}

export interface TieOption {
  /** `evento:<id>` and the like. */
  value: string;
  label: string;
}

const MOST = 100;

/** What an office may tie: what it has in hand that is not tied to that notice yet, the newest first. */
export async function listTieOptions(
  db: Tx,
  { role, officeId }: Actor,
  noticeId: string,
): Promise<TieOption[]> {
  if (!hasPermission(role, "policy-notices.tie")) return [];
  const free = { officeId, notices: { none: { noticeId } } };
  const newest = { orderBy: { createdAt: "desc" }, take: MOST } as const;
  const [events, missions, projects, applications] = await Promise.all([
    db.event.findMany({
      where: { ...free, state: { not: "CANCELLED" } },
      select: { id: true, title: true },
      ...newest,
    }),
    db.mission.findMany({ where: free, select: { id: true, title: true }, ...newest }),
    db.project.findMany({ where: free, select: { id: true, title: true }, ...newest }),
    db.callApplication.findMany({
      where: { ...free, state: { not: "WITHDRAWN" } },
      select: { id: true, call: { select: { title: true } } },
      ...newest,
    }),
  ]);
  return [
    ...events.map(({ id, title }) => ({ value: `evento:${id}`, label: `Evento: ${title}` })),
    ...missions.map(({ id, title }) => ({ value: `gira:${id}`, label: `Gira o visita: ${title}` })),
    ...projects.map(({ id, title }) => ({ value: `proyecto:${id}`, label: `Proyecto: ${title}` })),
    ...applications.map(({ id, call }) => ({
      value: `participacion:${id}`,
      label: `Participación: ${call.title}`,
    })),
  ];
}
