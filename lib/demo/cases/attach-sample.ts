import { keepDocument } from "#lib/cases/request/keep-document.ts";
import { lockCase } from "#lib/cases/request/lock-case.ts";
import { UPLOAD_PARTS, type UploadKind } from "#lib/cases/request/upload-parts.ts";
import { fileKinds } from "#lib/documents/file-kinds.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { makeSampleDocx, makeSamplePdf } from "../sample-files.ts";
import { storeSample } from "../store-sample.ts";
import type { Stage } from "./stage.ts";

interface Sample {
  kind: UploadKind;
  name: string;
  paragraphs: string[];
}

/**
 * Hands in a file as an upload does, but for the inspection in a process of its own: these bytes were made here a moment
 * ago, and a hundred inspections would take minutes of the first start. A test inspects one of each kind.
 */
export async function attachSample(
  { db, storage, caseId, now }: Stage,
  actor: Actor,
  { kind, name, paragraphs }: Sample,
): Promise<void> {
  const format = kind === "DRAFT" ? fileKinds.docx : fileKinds.pdf;
  const bytes = kind === "DRAFT" ? await makeSampleDocx(paragraphs) : makeSamplePdf(paragraphs, now);
  const file = await storeSample(storage, bytes);
  const inspection = {
    ok: true,
    kind: kind === "DRAFT" ? "docx" : "pdf",
    mime: format.mime,
    name: `${name}.${format.extensions[0]}`,
    pages: kind === "DRAFT" ? null : 1,
    text: paragraphs.join("\n\n"),
    warnings: [],
    picture: null,
  } as const;
  await db.$transaction(async (tx) => {
    const snapshot = await lockCase(tx, actor, caseId, UPLOAD_PARTS[kind].part);
    const by = { id: actor.id, name: actor.name, at: now };
    await keepDocument(tx, snapshot, { kind, file, inspection: { ...inspection, warnings: [] }, by });
  });
}
