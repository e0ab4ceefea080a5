import { notFound } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";
import { decodeSegment } from "#lib/kernel/decode-segment.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import type { TieView } from "#lib/ties/reading/tie-view.ts";
import { tieDesk } from "#lib/ties/tie-desk.ts";

export interface LoadedTie {
  actor: Actor;
  tie: TieView;
  /** Whether who is asking may write in it now. */
  canEdit: boolean;
  /** Whether they may write what a closed tie takes too: proposals, and contacts to be erased. */
  canPropose: boolean;
  canDecide: boolean;
}

/** Whoever has a part in ties; for others there is no such page. */
export async function requireTies(): Promise<Actor> {
  const actor = await requireActor();
  const { role } = actor;
  return hasPermission(role, "ties.read") || hasPermission(role, "ties.oversee") ? actor : notFound();
}

/** A tie of who is asking, or of any office for who oversees them; a 404 when there is none for them. */
export async function loadTie(key: string): Promise<LoadedTie> {
  const actor = await requireTies();
  const tie = (await tieDesk.find(actor, decodeSegment(key))) ?? notFound();
  const canPropose = tie.isOwn && hasPermission(actor.role, "ties.edit");
  return {
    ...{ actor, tie, canPropose, canEdit: canPropose && tie.closedOn === null },
    canDecide: tie.isOwn && hasPermission(actor.role, "ties.decide"),
  };
}

/** The same for pages that only write: whoever cannot hears that there is no such page. */
export async function loadOpenTie(key: string): Promise<LoadedTie> {
  const loaded = await loadTie(key);
  return loaded.canEdit ? loaded : notFound();
}
