import { z } from "zod";
import { getDatabase } from "#lib/kernel/db.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { personSchema } from "./person-name.ts";
import { recordAccountChange } from "./record-account-change.ts";

const profileSchema = personSchema.extend({ wantsMail: z.boolean() });

/** Changes one's own name, position and whether notices also come by mail. The trail keeps the name of each moment. */
export async function updateProfile(actor: Actor, raw: z.input<typeof profileSchema>): Promise<void> {
  const profile = parseInput(profileSchema, raw);
  await getDatabase().$transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.id }, data: profile });
    await recordAccountChange(tx, actor, "account:update_profile", { account: actor.id, ...profile });
  });
}
