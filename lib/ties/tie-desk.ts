import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { createTie } from "./create-tie.ts";
import { listTies } from "./list/list-ties.ts";
import { type TieFilters, selectTies } from "./list/ties-query.ts";
import { moveCommitment } from "./move-commitment.ts";
import { addPart } from "./parts/add-part.ts";
import { removePart } from "./parts/remove-part.ts";
import { type PartSave, savePart } from "./parts/save-part.ts";
import { listSources } from "./parts/tie-sources.ts";
import { decideProposal, withdrawProposal } from "./proposals/decide.ts";
import { propose } from "./proposals/propose.ts";
import { readPublicTies } from "./public/read-public-ties.ts";
import { beginRenewal } from "./radar/begin-renewal.ts";
import { readEnding } from "./radar/read-ending.ts";
import { findTie } from "./reading/find-tie.ts";
import { setTieShared } from "./share-tie.ts";

/** Ties on the program's own database, for screens and routes. Each function says by itself who may. */
export const tieDesk = {
  /** All that exist for the person, and those that the filters let through. */
  list: async (actor: Actor, filters: TieFilters) => {
    const today = mexicoCityToday();
    const all = await listTies(getDatabase(), actor, today);
    return { all, wanted: selectTies(all, filters, today) };
  },
  find: (actor: Actor, key: string) => findTie(getDatabase(), actor, key, mexicoCityToday()),
  readEnding: (actor: Actor) =>
    readEnding(
      getDatabase(),
      hasPermission(actor.role, "ties.oversee") ? null : actor.officeId,
      mexicoCityToday(),
    ),
  readPublic: (agreementNumber: string) =>
    readPublicTies(getDatabase(), mexicoCityToday(), { agreement: { number: agreementNumber } }),
  listSources: (actor: Actor) => listSources(getDatabase(), actor.officeId),
  create: (actor: Actor, input: unknown) => createTie(getDatabase(), actor, input),
  add: (actor: Actor, part: Parameters<typeof addPart>[2]) => addPart(getDatabase(), actor, part),
  save: (actor: Actor, save: PartSave) => savePart(getDatabase(), actor, save),
  remove: (actor: Actor, part: Parameters<typeof removePart>[2]) => removePart(getDatabase(), actor, part),
  move: (actor: Actor, what: Parameters<typeof moveCommitment>[2]) =>
    moveCommitment(getDatabase(), actor, what),
  setShared: (actor: Actor, what: Parameters<typeof setTieShared>[2]) =>
    setTieShared(getDatabase(), actor, what),
  propose: (actor: Actor, what: Parameters<typeof propose>[2]) => propose(getDatabase(), actor, what),
  decide: (actor: Actor, what: Parameters<typeof decideProposal>[2]) =>
    decideProposal(getDatabase(), actor, what),
  withdraw: (actor: Actor, what: Parameters<typeof withdrawProposal>[2]) =>
    withdrawProposal(getDatabase(), actor, what),
  beginRenewal: (actor: Actor, number: string) => beginRenewal(getDatabase(), actor, number),
};
