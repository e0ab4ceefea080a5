import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { addNetwork, saveNetwork, setNetworkRetired } from "./change-networks.ts";
import { addBenefit, removeBenefit } from "./memberships/benefits.ts";
import { moveMembership, renewMembership } from "./memberships/move-membership.ts";
import { planMemberships } from "./memberships/plan-memberships.ts";
import {
  findOwnMembership,
  listMembershipChanges,
  listOwnMemberships,
} from "./memberships/read-memberships.ts";
import { createMembership, saveMembership } from "./memberships/save-membership.ts";
import { listPublicNetworks } from "./public/list-public-networks.ts";
import { findNetwork, listNetworks } from "./read-networks.ts";

/** Networks and memberships on the program's database, for screens and routes. Each says by itself who may. */
export const networkDesk = {
  listNetworks: () => listNetworks(getDatabase()),
  findNetwork: (key: string) => findNetwork(getDatabase(), key),
  addNetwork: (actor: Actor, input: unknown) => addNetwork(getDatabase(), actor, input),
  saveNetwork: (actor: Actor, what: Parameters<typeof saveNetwork>[2]) =>
    saveNetwork(getDatabase(), actor, what),
  setRetired: (actor: Actor, what: Parameters<typeof setNetworkRetired>[2]) =>
    setNetworkRetired(getDatabase(), actor, what),
  listPublic: () => listPublicNetworks(getDatabase()),
  listOwn: (actor: Actor) => listOwnMemberships(getDatabase(), actor),
  findOwn: (actor: Actor, id: string) => findOwnMembership(getDatabase(), actor, id),
  listChanges: (membershipId: string) => listMembershipChanges(getDatabase(), membershipId),
  planMemberships: (actor: Actor) => planMemberships(getDatabase(), actor),
  create: (actor: Actor, what: Parameters<typeof createMembership>[2]) =>
    createMembership(getDatabase(), actor, what),
  save: (actor: Actor, what: Parameters<typeof saveMembership>[2]) =>
    saveMembership(getDatabase(), actor, what),
  renew: (actor: Actor, what: Parameters<typeof renewMembership>[2]) =>
    renewMembership(getDatabase(), actor, what),
  move: (actor: Actor, what: Parameters<typeof moveMembership>[2]) =>
    moveMembership(getDatabase(), actor, what),
  addBenefit: (actor: Actor, what: Parameters<typeof addBenefit>[2]) =>
    addBenefit(getDatabase(), actor, what),
  removeBenefit: (actor: Actor, what: Parameters<typeof removeBenefit>[2]) =>
    removeBenefit(getDatabase(), actor, what),
};
