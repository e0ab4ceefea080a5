import { eventPath } from "#lib/events/event-address.ts";
import { EVENT_KINDS } from "#lib/events/event-words.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import { MISSION_KINDS } from "#lib/missions/words.ts";
import { projectAddress } from "#lib/projects/public/projects-query.ts";
import type { TieView } from "../policy-notice-view.ts";

export const tieSelect = {
  id: true,
  office: { select: { id: true, name: true } },
  event: { select: { title: true, kind: true, code: true, state: true } },
  mission: { select: { title: true, kind: true, code: true, publishedAt: true } },
  project: { select: { title: true, code: true, publishedAt: true } },
  application: { select: { call: { select: { title: true } } } },
} as const satisfies Prisma.PolicyNoticeTieSelect;

/** Of what anyone reads; what an office answers to a call never is. */
export const PUBLIC_TIE = {
  OR: [
    { event: { state: { not: "DRAFT" } } },
    { mission: { publishedAt: { not: null } } },
    { project: { publishedAt: { not: null } } },
  ],
} as const satisfies Prisma.PolicyNoticeTieWhereInput;

type TieRow = Prisma.PolicyNoticeTieGetPayload<{ select: typeof tieSelect }>;

export function tieView({ id, office, event, mission, project, application }: TieRow): TieView {
  const head = { id, office };
  if (event) {
    const { title, kind, code, state } = event;
    const href = code && state !== "DRAFT" ? eventPath(code) : null;
    return { ...head, kind: EVENT_KINDS[kind].label, title, href };
  }
  if (mission) {
    const { title, kind, code, publishedAt } = mission;
    return { ...head, kind: MISSION_KINDS[kind].one, title, href: publishedAt ? `/giras/${code}` : null };
  }
  if (project) {
    const { title, code, publishedAt } = project;
    return { ...head, kind: "Proyecto", title, href: code && publishedAt ? projectAddress(code) : null };
  }
  return { ...head, kind: "Participación en una convocatoria", title: application!.call.title, href: null };
}
