import type { Tx } from "#lib/kernel/db.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import { keepPlanFile } from "#lib/plans/files/keep-plan-file.ts";
import type { KindValues } from "#lib/plans/items/item-kinds.ts";
import { writePng } from "../pictures/write-png.ts";
import { storeSample } from "../store-sample.ts";
import type { ScriptedPicture } from "./plan-script.ts";

/** What anyone reads below a picture that nobody took. */
const CREDIT = "Ilustración de la demostración";

/** Draws the pictures of an invented plan and keeps them as its files. */
export async function storePictures(
  tx: Tx,
  storage: Storage,
  planId: string,
  pictures: readonly ScriptedPicture[],
  byName: string,
): Promise<Partial<KindValues<"picture">>[]> {
  const stored: Partial<KindValues<"picture">>[] = [];
  for (const { file, draw, words } of pictures) {
    const canvas = draw();
    const { key: storageKey, size, sha256 } = await storeSample(storage, writePng(canvas));
    const { width, height } = canvas;
    const columns = { name: `${file}.png`, mime: "image/png", size, sha256, storageKey, width, height };
    const { id: fileId } = await keepPlanFile(tx, planId, columns, byName);
    stored.push({ ...words, credit: CREDIT, fileId });
  }
  return stored;
}
