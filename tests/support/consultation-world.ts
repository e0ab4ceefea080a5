import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { confirmComment } from "#lib/plans/consultation/confirm-comment.ts";
import { openConsultation } from "#lib/plans/consultation/open-consultation.ts";
import { receiveComment } from "#lib/plans/consultation/receive-comment.ts";
import type { World } from "./case-world.ts";
import { addThread, createPlanWorld } from "./plan-world.ts";

export const SLUG = "tlaquepaque-jalisco";
/** Noon in Mexico City of a day of March 2027. */
export const dayOfMarch = (day: number): Date => new Date(Date.UTC(2027, 2, day, 18));

export const PERIOD = {
  about: "El plan de 2027 a 2029, antes de adoptarlo.",
  questions: "¿Qué ciudad hermana falta?\n\n¿Qué quitaría?",
  opensOn: "2027-03-01",
  closesOn: "2027-03-20",
};

/** Offices and people, the one of the tests with a plan open to citizens from the 1st to the 20th of March 2027. */
export async function createConsultationWorld(
  db: PrismaClient,
): Promise<World & { planId: string; id: string }> {
  const world = await createPlanWorld(db);
  await addThread(db, world.own.editor);
  const number = await openConsultation(db, world.own.head, PERIOD, dayOfMarch(1));
  const { id } = await db.planConsultation.findUniqueOrThrow({
    where: { slug_number: { slug: SLUG, number } },
  });
  return { ...world, id };
}

let sent = 0;

/** One comment as its form sends it, with whatever is said otherwise. Each comes from an address of its own. */
export async function sendComment(
  db: PrismaClient,
  said: Partial<
    Record<"text" | "authorName" | "email" | "section" | "website" | "stamp" | "address", string>
  > = {},
  at = dayOfMarch(2),
): Promise<void> {
  sent += 1;
  const { section = "eje-1", address = `192.0.2.${sent}`, ...typed } = said;
  const stamp = stampForm(`/consultas/${SLUG}/1`, new Date(at.getTime() - 60_000));
  const blank = { text: `Comentario ${sent}`, authorName: "", email: `p${sent}@correo.example`, website: "" };
  await receiveComment(
    db,
    { slug: SLUG, number: 1, section },
    { ...blank, stamp, ...typed },
    { address },
    at,
  );
}

/** The token in the last mail to somebody that leads to a page. */
export async function tokenFor(db: PrismaClient, to: string, page: "confirmar" | "retirar"): Promise<string> {
  const mail = await db.outgoingMail.findFirstOrThrow({ where: { to }, orderBy: { createdAt: "desc" } });
  return new RegExp(`/comentarios/${page}/(\\S+)`).exec(mail.text)![1]!;
}

/** A comment that its author has confirmed. @returns its id */
export async function confirmedComment(
  db: PrismaClient,
  said: Parameters<typeof sendComment>[1] = {},
  at = dayOfMarch(2),
): Promise<string> {
  const email = said.email ?? `confirma${(sent += 1)}@correo.example`;
  await sendComment(db, { ...said, email }, at);
  await confirmComment(db, await tokenFor(db, email, "confirmar"), at);
  const { id } = await db.planComment.findFirstOrThrow({
    where: { email, state: "PENDING" },
    orderBy: { id: "desc" },
  });
  return id;
}
