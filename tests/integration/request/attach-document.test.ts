import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attachDocument } from "#lib/cases/request/attach-document.ts";
import { findRequest } from "#lib/cases/request/find-request.ts";
import { openCaseDocument } from "#lib/cases/request/open-case-document.ts";
import { removeDocument } from "#lib/cases/request/remove-document.ts";
import type { UploadKind } from "#lib/cases/request/upload-parts.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createStorage, type Storage } from "#lib/kernel/storage.ts";
import * as office from "#tests/fixtures/office-files.ts";
import * as pdf from "#tests/fixtures/pdf-files.ts";
import { createWholeDraft, everyone, type World } from "#tests/support/case-world.ts";
import { createWorld } from "#tests/support/case-world.ts";
import { makeDocx, makePdf } from "#tests/support/files.ts";
import { move, PREVENTION, walkTo } from "#tests/support/walk-case.ts";

const db = getDatabase();
const MAX = 1_048_576;
let world: World;
let folder: string;
let storage: Storage;

beforeAll(async () => {
  world = await createWorld(db);
  folder = await mkdtemp(path.join(tmpdir(), "portal-uploads-"));
  storage = createStorage(folder);
});
afterAll(() => rm(folder, { recursive: true }));

async function* chunksOf(bytes: Uint8Array) {
  for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536);
}

const attach = async (
  caseId: string,
  kind: UploadKind,
  bytes: Uint8Array | Promise<Uint8Array>,
  { actor = world.own.editor, name = "archivo" } = {},
) => attachDocument(db, storage, actor, { caseId, kind, file: chunksOf(await bytes), name, maxBytes: MAX });

const remove = (caseId: string, kind: UploadKind, documentId: string) =>
  removeDocument(db, storage, world.own.editor, { caseId, kind, documentId });

const emptyDraft = () => createWholeDraft(db, world, ["REQUEST", "DRAFT"]);
const documentsOf = (caseId: string) =>
  db.document.findMany({ where: { caseId }, orderBy: [{ kind: "asc" }, { version: "asc" }] });
const draftVersionOf = async (caseId: string) =>
  (await db.caseFile.findUniqueOrThrow({ where: { id: caseId } })).draftVersion;

async function storedFiles(): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

describe("what is taken", () => {
  it("a PDF, with its pages, text and hash, under a name fit to be shown", async () => {
    const caseId = await emptyDraft();
    const bytes = await makePdf(["Escrito de solicitud", "Segunda hoja"]);
    const attached = await attach(caseId, "REQUEST", bytes, { name: "../../Escrito\u202Efdp.exe" });
    expect(attached).toMatchObject({ already: false, warnings: [], document: { version: 1, pages: 2 } });
    const [document] = await documentsOf(caseId);
    expect(document).toMatchObject({
      ...{ kind: "REQUEST", version: 1, pages: 2, mime: "application/pdf", frozenAt: null },
      name: "Escritofdp.exe.pdf",
      text: expect.stringContaining("Escrito de solicitud"),
      uploadedById: world.own.editor.id,
    });
    expect(await draftVersionOf(caseId)).toBe(1);
  });

  it.each(["報告書.pdf", "a".repeat(300), "CON", "…", "oficio\u0000.pdf", "<b>.pdf"])(
    "the name «%s»",
    async (name) => {
      const { document } = await attach(await emptyDraft(), "REQUEST", makePdf(), { name });
      expect(document.name).toMatch(/^[^\\/\p{Cc}<>]{1,120}$/u);
      expect(document.name).toMatch(/\.pdf$/);
    },
  );

  it("another one replaces what was never handed in, of which nothing remains", async () => {
    const caseId = await emptyDraft();
    await attach(caseId, "DRAFT", makeDocx(["Primera versión"]));
    const files = await storedFiles();
    await attach(caseId, "DRAFT", makeDocx(["Segunda versión"]));
    expect(await documentsOf(caseId)).toMatchObject([{ kind: "DRAFT", text: "Segunda versión" }]);
    expect(await storedFiles()).toBe(files);
  });

  it("the same file, sent twice at once, is one", async () => {
    const caseId = await emptyDraft();
    const bytes = await makePdf(["Anexo"]);
    const files = await storedFiles();
    const outcomes = await Promise.all([1, 2, 3].map(() => attach(caseId, "ANNEX", bytes)));
    expect(outcomes.map(({ already }) => already).sort()).toEqual([false, true, true]);
    expect(new Set(outcomes.map(({ document }) => document.id)).size).toBe(1);
    expect(await documentsOf(caseId)).toHaveLength(1);
    expect(await storedFiles()).toBe(files + 1);
  });

  it("up to twenty annexes", async () => {
    const caseId = await emptyDraft();
    const row = { caseId, kind: "ANNEX", mime: "application/pdf", size: 1 } as const;
    await db.document.createMany({
      data: Array.from({ length: 20 }, (_, index) => ({
        ...{ ...row, version: index + 1, name: `Anexo ${index}.pdf`, storageKey: randomUUID() },
        sha256: String(index).padStart(64, "0"),
      })),
    });
    const files = await storedFiles();
    await expect(attach(caseId, "ANNEX", makePdf(["Uno más"]))).rejects.toMatchObject({ code: "conflict" });
    expect(await documentsOf(caseId)).toHaveLength(20);
    expect(await storedFiles()).toBe(files);
  });

  it("an annex, and «no annexes» is no longer said", async () => {
    const caseId = await emptyDraft();
    await attach(caseId, "ANNEX", makePdf());
    expect(await db.caseFile.findUnique({ where: { id: caseId } })).toMatchObject({ noAnnexes: false });
  });
});

describe("what is refused, leaving nothing behind", () => {
  it.each([
    ["REQUEST", "empty", Buffer.alloc(0)],
    ["REQUEST", "too_large", Buffer.alloc(MAX + 1, "%PDF-")],
    ["REQUEST", "wrong_type", Buffer.from("<!DOCTYPE html><html><body>Hola</body></html>")],
    ["REQUEST", "pdf_password", makePdf(["x"], { userPassword: "secreto" })],
    ["REQUEST", "pdf_active", pdf.makePdfWithScript()],
    ["REQUEST", "pdf_attachments", pdf.makePdfWithAttachment()],
    ["REQUEST", "pdf_no_pages", pdf.makePdfWithoutPages()],
    ["REQUEST", "wrong_type", makeDocx()],
    ["DRAFT", "wrong_type", makePdf()],
    ["DRAFT", "office_macros", office.makeDocm()],
    ["DRAFT", "office_macros", office.makeDisguisedDocm()],
    ["DRAFT", "office_password", office.makeEncryptedDocx()],
    ["DRAFT", "office_old", office.makeDoc()],
    ["DRAFT", "office_bomb", office.makeZipBomb(400)],
    ["DRAFT", "office_damaged", Buffer.from("PK\u0003\u0004 no es un zip")],
    ["ANNEX", "office_macros", office.makeDocm()],
    ["ANNEX", "wrong_type", Buffer.from("MZ\u0090\u0000 programa")],
  ] as [UploadKind, string, Buffer | Promise<Buffer>][])("%s: %s", async (kind, refusal, bytes) => {
    const caseId = await emptyDraft();
    const files = await storedFiles();
    await expect(attach(caseId, kind, bytes)).rejects.toMatchObject({
      refusal,
      fields: { archivo: expect.stringMatching(/^[A-ZÁÉÍÓÚ].*\.$/) },
    });
    expect(await documentsOf(caseId)).toEqual([]);
    expect(await storedFiles()).toBe(files);
    expect(await draftVersionOf(caseId)).toBe(0);
  });

  it("a file of who may not change the case, before a byte of it is stored", async () => {
    const caseId = await emptyDraft();
    const { own } = world;
    const strangers = everyone(world).filter((person) => person !== own.editor && person !== own.head);
    for (const actor of strangers) {
      let read = 0;
      const file = (async function* () {
        read++;
        yield await makePdf();
      })();
      const upload = { caseId, kind: "REQUEST", file, name: "a.pdf", maxBytes: MAX } as const;
      await expect(attachDocument(db, storage, actor, upload)).rejects.toMatchObject({
        code: actor === own.reader ? "forbidden" : "not_found",
      });
      expect(read).toBe(0);
    }
    expect(await documentsOf(caseId)).toEqual([]);
  });

  it("a file that was still being inspected when the case was filed", async () => {
    const caseId = await walkTo(db, world, "filing");
    const before = await documentsOf(caseId);
    const files = await storedFiles();
    const file = (async function* () {
      yield await makePdf(["Otra solicitud"]);
      await move(db, caseId, "file", world.own.head);
    })();
    const upload = { caseId, kind: "REQUEST", file, name: "a.pdf", maxBytes: MAX } as const;
    await expect(attachDocument(db, storage, world.own.editor, upload)).rejects.toMatchObject({
      code: "conflict",
    });
    const after = await documentsOf(caseId);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await storedFiles()).toBe(files);
  });

  it("the ids of nothing", async () => {
    for (const caseId of ["", "x", randomUUID()]) {
      await expect(attach(caseId, "REQUEST", makePdf())).rejects.toMatchObject({ code: "not_found" });
    }
  });
});

describe("taking out", () => {
  it("removes the row and the file; twice is no error", async () => {
    const caseId = await emptyDraft();
    const files = await storedFiles();
    const { document } = await attach(caseId, "ANNEX", makePdf());
    await remove(caseId, "ANNEX", document.id);
    await remove(caseId, "ANNEX", document.id);
    expect(await documentsOf(caseId)).toEqual([]);
    expect(await storedFiles()).toBe(files);
  });

  it("never takes what was handed in, nor another case's", async () => {
    const caseId = await walkTo(db, world, "referral");
    await move(db, caseId, "prevent", world.dgcp.officer, { ...PREVENTION, parts: ["REQUEST"] });
    const documents = await documentsOf(caseId);
    const filed = documents.find(({ kind }) => kind === "REQUEST")!;
    await expect(remove(caseId, "REQUEST", filed.id)).rejects.toMatchObject({ code: "conflict" });
    await expect(remove(caseId, "DRAFT", filed.id)).rejects.toMatchObject({ code: "conflict" });
    const other = await emptyDraft();
    const { document } = await attach(other, "REQUEST", makePdf());
    await remove(caseId, "REQUEST", document.id);
    expect(await documentsOf(other)).toHaveLength(1);
    expect(await documentsOf(caseId)).toEqual(documents);
  });
});

describe("a prevention", () => {
  it("lets a new version follow what was filed, which stays; taken out, the filed one is current again", async () => {
    const caseId = await walkTo(db, world, "referral");
    await move(db, caseId, "prevent", world.dgcp.officer, PREVENTION);
    const { document } = await attach(caseId, "DRAFT", makeDocx(["Texto corregido"]));
    const drafts = () =>
      db.document.findMany({ where: { caseId, kind: "DRAFT" }, orderBy: { version: "asc" } });
    expect(await drafts()).toMatchObject([
      { version: 1, supersededAt: expect.any(Date) },
      { version: 2, supersededAt: null, frozenAt: null },
    ]);
    await remove(caseId, "DRAFT", document.id);
    expect(await drafts()).toMatchObject([{ version: 1, supersededAt: null }]);
    await expect(attach(caseId, "REQUEST", makePdf())).rejects.toMatchObject({ code: "conflict" });
  });
});

it("the signed copy is taken at the signature and nowhere else", async () => {
  const early = await walkTo(db, world, "response");
  await expect(attach(early, "SIGNED_COPY", makePdf())).rejects.toMatchObject({ code: "conflict" });
  const caseId = await walkTo(db, world, "signature");
  await attach(caseId, "SIGNED_COPY", makePdf(["Firmado"]));
  const view = await findRequest(db, world.own.head, caseId, new Date());
  expect(view?.snapshot.documents.filter(({ kind }) => kind === "SIGNED_COPY")).toHaveLength(1);
  await expect(attach(caseId, "REQUEST", makePdf())).rejects.toMatchObject({ code: "conflict" });
});

describe("reading a document", () => {
  const open = (actor: (typeof world)["admin"], caseId: string, documentId: string) =>
    openCaseDocument(db, storage, actor, { caseId, documentId });

  it("gives exactly the bytes that came", async () => {
    const caseId = await emptyDraft();
    const bytes = await makePdf(["Escrito"]);
    const { document } = await attach(caseId, "REQUEST", bytes);
    const found = await open(world.own.reader, caseId, document.id);
    expect(Buffer.from(await new Response(found!.read()).arrayBuffer()).equals(bytes)).toBe(true);
    expect(found).toMatchObject({ mime: "application/pdf", size: bytes.length });
  });

  it("is asked of every role: a draft is the office's; once filed, also of those who see the case", async () => {
    const caseId = await emptyDraft();
    const { document } = await attach(caseId, "REQUEST", makePdf());
    await attach(caseId, "DRAFT", makeDocx([randomUUID()]));
    const readers = async () => {
      const people = everyone(world);
      const found = await Promise.all(people.map((actor) => open(actor, caseId, document.id)));
      return people.filter((_, index) => found[index] !== null);
    };
    const { own, parent, dgcp, cja } = world;
    expect(await readers()).toEqual(Object.values(own));
    await move(db, caseId, "complete_request", own.editor);
    await move(db, caseId, "complete_draft", own.editor);
    await move(db, caseId, "complete_annexes", own.editor);
    await move(db, caseId, "file", own.head);
    expect(await readers()).toEqual([...Object.values(own), parent.head, ...Object.values(dgcp)]);
    await move(db, caseId, "refer", dgcp.officer);
    expect(await readers()).toEqual([
      ...Object.values(own),
      parent.head,
      ...Object.values(dgcp),
      ...Object.values(cja),
    ]);
  });

  it("hides from the authority the correction that has not been sent", async () => {
    const caseId = await walkTo(db, world, "referral");
    await move(db, caseId, "prevent", world.dgcp.officer, PREVENTION);
    const { document } = await attach(caseId, "DRAFT", makeDocx(["En preparación"]));
    expect(await open(world.own.head, caseId, document.id)).not.toBeNull();
    expect(await open(world.dgcp.head, caseId, document.id)).toBeNull();
    expect(await open(world.parent.head, caseId, document.id)).toBeNull();
  });

  it("through another case of one's own is nothing", async () => {
    const { document } = await attach(await emptyDraft(), "REQUEST", makePdf());
    expect(await open(world.own.head, await emptyDraft(), document.id)).toBeNull();
    expect(await open(world.own.head, "x", document.id)).toBeNull();
    expect(await open(world.own.head, await emptyDraft(), "../../etc/passwd")).toBeNull();
  });
});
