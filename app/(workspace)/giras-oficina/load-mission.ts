import { notFound } from "next/navigation";
import { requirePermission } from "#lib/auth/require-permission.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { missionDesk } from "#lib/missions/mission-desk.ts";
import type { Mission } from "#lib/missions/reading/read-mission.ts";

export interface LoadedMission {
  actor: Actor;
  mission: Mission;
  /** Whether who is asking may write in it now. */
  canEdit: boolean;
  /** Whether they may write down what came of it, its report being sent or not. */
  canRecord: boolean;
  canClose: boolean;
}

/** A tour or a visit of who is asking; a 404 when it is another's, or there is none. */
export async function loadMission(id: string): Promise<LoadedMission> {
  const actor = await requirePermission("missions.read");
  const mission = (await missionDesk.find(actor, id)) ?? notFound();
  const canRecord = hasPermission(actor.role, "missions.edit");
  return {
    ...{ actor, mission, canRecord, canEdit: canRecord && mission.reportedAt === null },
    canClose: hasPermission(actor.role, "missions.close"),
  };
}

/** The same for pages that only write: whoever cannot hears that there is no such page. */
export async function loadOpenMission(id: string): Promise<LoadedMission> {
  const loaded = await loadMission(id);
  return loaded.canEdit ? loaded : notFound();
}
