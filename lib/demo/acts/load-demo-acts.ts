import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import { type ActDocument, recordActs } from "#lib/registry/acts/record-acts.ts";
import type { SavedAgreement } from "../agreements/load-demo-agreements.ts";
import { makeSamplePdf } from "../sample-files.ts";
import { storeSample } from "../store-sample.ts";
import { planActs } from "./plan-acts.ts";
import type { PlannedAct } from "./planned-act.ts";

const AUTHOR = "titular@cja.example";

/**
 * Records what happened later to some of the agreements, as anyone's acts are recorded: the first of each in one call, then the
 * second of those that have one.
 */
export async function loadDemoActs(
  tx: Tx,
  storage: Storage,
  agreements: readonly SavedAgreement[],
  today: IsoDate,
): Promise<void> {
  const lives = planActs(
    agreements.map(({ agreement }) => agreement),
    today,
  );
  const { name } = await tx.user.findUniqueOrThrow({ where: { email: AUTHOR }, select: { name: true } });
  const idOf = new Map(agreements.map(({ agreement, agreementId }) => [agreement.number, agreementId]));
  const rounds = Math.max(0, ...lives.map((life) => life.length));
  for (let round = 0; round < rounds; round++) {
    const acts = lives.flatMap((life) => life[round] ?? []);
    await recordActs(
      tx,
      await Promise.all(
        acts.map(async ({ number, paragraphs, registeredOn, ...act }) => ({
          ...{ ...act, registeredOn, agreementId: idOf.get(number)! },
          documents: paragraphs ? [await storeDocument(storage, { number, paragraphs, registeredOn })] : [],
          author: { name, officeKind: "CJA" as const },
          at: new Date(`${registeredOn}T18:00:00Z`),
        })),
      ),
    );
  }
}

type Written = Pick<PlannedAct, "number" | "registeredOn"> & { paragraphs: readonly string[] };

async function storeDocument(
  storage: Storage,
  { number, paragraphs, registeredOn }: Written,
): Promise<ActDocument> {
  const { key: storageKey, ...file } = await storeSample(
    storage,
    makeSamplePdf(paragraphs, dateColumn(registeredOn)),
  );
  return { ...file, storageKey, name: `${number}-adenda.pdf`, mime: "application/pdf" };
}
