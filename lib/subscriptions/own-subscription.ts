import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { readWishes } from "./read-wishes.ts";
import { readSubscriptionToken } from "./subscription-links.ts";

/** A subscription as its person sees it, with their link. */
export interface OwnSubscription {
  id: string;
  email: string;
  bulletin: boolean;
  notices: boolean;
  areas: string[];
  receivedAt: Date;
  confirmedAt: Date;
}

/** Null for a link that is not ours, and for who left. */
export async function findOwnSubscription(db: Tx, token: string): Promise<OwnSubscription | null> {
  const id = readSubscriptionToken(token);
  const row =
    id &&
    (await db.subscriber.findFirst({
      where: { id, state: "CONFIRMED" },
      select: {
        ...{ id: true, email: true, bulletin: true, notices: true, areas: true },
        ...{ receivedAt: true, confirmedAt: true },
      },
    }));
  return row ? (row as OwnSubscription) : null;
}

/** Keeps what somebody wants from now on. @throws DomainError not_found; invalid by field */
export async function saveWishes(db: PrismaClient, token: string, typed: unknown): Promise<void> {
  const id = readSubscriptionToken(token);
  if (!id) throw notFound();
  const data = await readWishes(db, typed);
  const { count } = await db.subscriber.updateMany({ where: { id, state: "CONFIRMED" }, data });
  if (count === 0) throw notFound();
}

/** All that is kept of a person, to be taken away; null as in `findOwnSubscription`. */
export async function exportOwnData(db: Tx, token: string) {
  const own = await findOwnSubscription(db, token);
  if (!own) return null;
  const mails = await db.outgoingMail.findMany({
    where: { subscriberId: own.id },
    select: { subject: true, status: true, sentAt: true },
    orderBy: { createdAt: "asc" },
  });
  return {
    correo: own.email,
    boletin: own.bulletin,
    comunicados: own.notices,
    temas: own.areas.length > 0 ? own.areas : "todos",
    pedida: own.receivedAt.toISOString(),
    confirmada: own.confirmedAt.toISOString(),
    mensajes: mails.map(({ subject, status, sentAt }) => ({
      asunto: subject,
      situacion: STATUS_WORDS[status],
      enviado: sentAt?.toISOString() ?? null,
    })),
  };
}

const STATUS_WORDS = {
  QUEUED: "en espera",
  SENDING: "enviándose",
  SENT: "enviado",
  FAILED: "no entregado",
  UNCERTAIN: "en duda",
} as const;
