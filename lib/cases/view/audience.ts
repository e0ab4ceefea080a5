import type { Actor } from "#lib/permissions/actor.ts";
import { ROLES } from "#lib/permissions/roles.ts";

/**
 * From where a person looks at a case that they may see: the office that owns it, the state's OFAI with which it is
 * shared, or an authority. What each sees of it follows from this alone.
 */
export type Audience = "owner" | "shared" | "dgcp" | "cja";

export function audienceOf(actor: Actor, officeId: string): Audience {
  const { side } = ROLES[actor.role];
  if (side === "DGCP") return "dgcp";
  if (side === "CJA") return "cja";
  return actor.officeId === officeId ? "owner" : "shared";
}

export const isAuthority = (audience: Audience): boolean => audience === "dgcp" || audience === "cja";
