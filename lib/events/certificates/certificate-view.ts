import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { readPassToken } from "../registration/registration-pass.ts";
import { CERTIFICATE_CODE_LENGTH, readShownCode } from "../shown-code.ts";

/** What a constancia says, on paper and to whoever verifies it. */
const PARTS = {
  ...{ code: true, name: true, title: true, office: true, sessions: true, minutes: true },
  ...{ firstDay: true, lastDay: true, issuedAt: true, issuedBy: true, revokedAt: true },
  event: {
    select: {
      ...{ code: true, demo: true },
      office: { select: { municipality: true, state: { select: { name: true } } } },
    },
  },
} as const satisfies Prisma.EventCertificateSelect;

export type CertificateView = Prisma.EventCertificateGetPayload<{ select: typeof PARTS }>;

const readTyped = (typed: string) => readShownCode(typed, CERTIFICATE_CODE_LENGTH);

/** The constancia of a code, also one that was revoked; null for one that never was, or whose person was erased. */
export async function findCertificate(db: Tx, typed: string): Promise<CertificateView | null> {
  const code = readTyped(typed);
  return code === null
    ? null
    : db.eventCertificate.findFirst({ where: { code, erasedAt: null }, select: PARTS });
}

/** One of the person whose link it is. */
export async function findPassCertificate(
  db: Tx,
  { token, code: typed }: { token: string; code: string },
): Promise<CertificateView | null> {
  const [registrationId, code] = [readPassToken(token), readTyped(typed)];
  if (registrationId === null || code === null) return null;
  return db.eventCertificate.findFirst({
    where: { registrationId, code, erasedAt: null, revokedAt: null },
    select: PARTS,
  });
}

/** One of an event of the person's own office. */
export async function findOwnCertificate(
  db: Tx,
  actor: Actor,
  { eventId, code: typed }: { eventId: string; code: string },
): Promise<CertificateView | null> {
  const code = readTyped(typed);
  if (!hasPermission(actor.role, "events.edit") || !isUuid(eventId) || code === null) return null;
  return db.eventCertificate.findFirst({
    where: { code, eventId, event: { officeId: actor.officeId }, erasedAt: null },
    select: PARTS,
  });
}

/** «el 3 de diciembre de 2026», or «del … al …». */
export function sayDays({ firstDay, lastDay }: Pick<CertificateView, "firstDay" | "lastDay">): string {
  const [first, last] = [isoOfColumn(firstDay), isoOfColumn(lastDay)];
  return first === last ? `el ${formatDate(first)}` : `del ${formatDate(first)} al ${formatDate(last)}`;
}

export const saySessions = (sessions: number): string =>
  sessions === 1 ? "una sesión" : `${sessions} sesiones`;
