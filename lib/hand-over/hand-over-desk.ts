import { enqueue } from "#lib/jobs/enqueue.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { beginPack } from "./packs/begin-pack.ts";
import { erasePack } from "./packs/erase-pack.ts";
import { listPacks } from "./packs/list-packs.ts";
import { openPack } from "./packs/open-pack.ts";
import { recordPackAction } from "./packs/record-pack-action.ts";
import { answerPack } from "./sending/answer-pack.ts";

/** The hand-over of one's own office, on the program's database and files, for screens and routes. Each asks who may. */
export const handOverDesk = {
  begin: (actor: Actor) =>
    beginPack(getDatabase(), actor, (tx, packId) => enqueue(tx, "hand-over", [{ packId }])),
  list: (actor: Actor) => listPacks(getDatabase(), actor),
  erase: (actor: Actor, id: string) => erasePack(getDatabase(), actor, id),
  /** @throws DomainError not_found, conflict */
  answer: async (actor: Actor, id: string, request: Request): Promise<Response> => {
    const pack = await openPack(getDatabase(), createStorage(getSettings().storageDir), actor, id);
    return answerPack(request, pack, (part) =>
      recordPackAction(getDatabase(), actor, "hand-over:download", { packId: id, ...part }),
    );
  },
};
