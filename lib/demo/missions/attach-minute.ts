import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import { demoNotice } from "#lib/letters/letter-content.ts";
import { makeSamplePdf } from "../sample-files.ts";
import { storeSample } from "../store-sample.ts";
import { noonOf } from "./demo-days.ts";

/** Puts a minute of the meetings among the documents of a tour. @param on ISO day */
export async function attachMinute(
  db: PrismaClient,
  storage: Storage,
  { id: missionId, title, on, by }: { id: string; title: string; on: string; by: string },
): Promise<void> {
  const at = noonOf(on);
  const lines = [demoNotice, `Minuta: ${title}`, "ACUERDOS", "Los que se anotaron como compromisos."];
  const { key, size, sha256 } = await storeSample(storage, makeSamplePdf(lines, at));
  await db.missionFile.create({
    data: {
      ...{ missionId, name: "minuta.pdf", mime: "application/pdf", size, sha256, storageKey: key },
      ...{ byName: by, at },
    },
    select: { id: true },
  });
}
