import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { answerInvitation, type InvitationAnswer } from "./answer-invitation.ts";
import { inviteCohost, setCohostDoor } from "./invite-cohost.ts";
import { findInvitation, listCohosts, listInvitable, listInvitations } from "./read-cohosts.ts";
import { withdrawCohost } from "./withdraw-cohost.ts";

/** Who convenes an event together, on the program's own database, for screens. Each says by itself who may. */
export const cohostDesk = {
  listCohosts: (actor: Actor, eventId: string) => listCohosts(getDatabase(), actor, eventId),
  listInvitable: (actor: Actor) => listInvitable(getDatabase(), actor),
  listInvitations: (actor: Actor) => listInvitations(getDatabase(), actor),
  findInvitation: (actor: Actor, id: string) => findInvitation(getDatabase(), actor, id),
  invite: (actor: Actor, invitation: Parameters<typeof inviteCohost>[2]) =>
    inviteCohost(getDatabase(), actor, invitation),
  setDoor: (actor: Actor, change: Parameters<typeof setCohostDoor>[2]) =>
    setCohostDoor(getDatabase(), actor, change),
  answer: (actor: Actor, answer: InvitationAnswer) => answerInvitation(getDatabase(), actor, answer),
  withdraw: (actor: Actor, what: { id: string; reason: string }) =>
    withdrawCohost(getDatabase(), actor, what),
};
