import { dateColumn } from "#lib/kernel/iso-date.ts";
import type { Storage, StoredFile } from "#lib/kernel/storage.ts";
import { makeSamplePdf } from "../sample-files.ts";
import { storeSample } from "../store-sample.ts";
import type { DemoAgreement } from "./demo-agreement.ts";

/** Files on their way to the disk together: each waits for it longer than for its making. */
const AT_ONCE = 24;

/** A real PDF of each agreement, in the order of the agreements. */
export async function storePdfs(
  storage: Storage,
  agreements: readonly DemoAgreement[],
): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  for (let from = 0; from < agreements.length; from += AT_ONCE) {
    const batch = agreements
      .slice(from, from + AT_ONCE)
      .map(({ paragraphs, signedOn }) =>
        storeSample(storage, makeSamplePdf(paragraphs, dateColumn(signedOn))),
      );
    stored.push(...(await Promise.all(batch)));
  }
  return stored;
}
