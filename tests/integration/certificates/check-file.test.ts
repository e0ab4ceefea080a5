import { beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { checkFile } from "#lib/certificates/check-file.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { recordActs } from "#lib/registry/acts/record-acts.ts";
import { publish, sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
beforeAll(() => loadCatalogues(db));

test("a document is recognised after its agreement was withdrawn, and that is said", async () => {
  const sample = sampleAgreement({ published: false });
  const agreementId = await saveAgreement(db, sample);
  const sha256 = "ab".repeat(32);
  const file = { name: "convenio.pdf", mime: "application/pdf", size: 1, sha256, storageKey: "aa/bb/cc" };
  await db.agreementDocument.create({ data: { agreementId, ...file } });
  expect((await checkFile({ huella: sha256 })).documents).toEqual([]);
  await publish(db, agreementId);
  const found = { name: "convenio.pdf", number: sample.number, title: sample.title };
  expect((await checkFile({ huella: sha256 })).documents).toEqual([{ ...found, withdrawn: false }]);
  await recordActs(db, [
    {
      ...{ agreementId, kind: "WITHDRAWAL", effectiveOn: "2026-10-01", registeredOn: "2026-10-01" },
      ...{ reason: "Se aclara la copia.", author: { name: "Quien inscribe", officeKind: "CJA" } },
      at: new Date("2026-10-01T18:00:00Z"),
    },
  ]);
  expect((await checkFile({ huella: sha256 })).documents).toEqual([{ ...found, withdrawn: true }]);
});
