import { answerInvitation } from "#lib/events/cohosts/answer-invitation.ts";
import { inviteCohost } from "#lib/events/cohosts/invite-cohost.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { DemoCast } from "../cases/cast.ts";
import type { DemoOfficeKey } from "../offices.ts";

export const headOf = (cast: DemoCast, office: DemoOfficeKey): Actor =>
  office === "dgcp" ? cast.dgcpHead : cast.head(office);

interface Together {
  eventId: string;
  accepted: readonly DemoOfficeKey[];
  asked: readonly DemoOfficeKey[];
  at: Date;
}

/** Asks other offices to convene an event, and lets some of them answer. What they were told of it they have read. */
export async function playTogether(
  db: PrismaClient,
  cast: DemoCast,
  head: Actor,
  { eventId, accepted, asked, at }: Together,
): Promise<void> {
  for (const office of [...accepted, ...asked]) {
    const other = headOf(cast, office);
    const message = "Lo convocamos juntos, como el año pasado.";
    const invitation = { eventId, officeId: other.officeId, message, door: true };
    const id = await inviteCohost(db, head, invitation, at);
    if (accepted.includes(office)) {
      await answerInvitation(db, other, { id, accept: "si", answer: "Con gusto." }, at);
    }
    await db.notice.updateMany({
      where: { eventKey: { in: [`event-invited:${id}`, `event-answered:${id}`] } },
      data: { createdAt: at, readAt: at },
    });
  }
}
