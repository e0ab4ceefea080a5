import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { confirmComment } from "#lib/plans/consultation/confirm-comment.ts";
import { saveItem } from "#lib/plans/editing/save-item.ts";
import { publishProfile } from "#lib/plans/profiles/publish-profile.ts";
import { findShownPlan } from "#lib/plans/reading/read-plan.ts";
import {
  createConsultationWorld,
  dayOfMarch,
  sendComment,
  tokenFor,
} from "#tests/support/consultation-world.ts";
import { makePack, newStorage, readWhole, unzip } from "./pack-world.ts";

const db = getDatabase();
const EMAIL = "vecina@correo.example";
let world: Awaited<ReturnType<typeof createConsultationWorld>>;
let storage: Awaited<ReturnType<typeof newStorage>>;

beforeAll(async () => {
  world = await createConsultationWorld(db);
  storage = await newStorage();
});
afterAll(() => rm(storage.folder, { recursive: true }));

it("brings what was consulted, every comment as its office sees it, and nobody's address", async () => {
  await sendComment(db, { text: "Falta el barrio alto", authorName: "Rosa <i>Mora</i>", email: EMAIL });
  await confirmComment(db, await tokenFor(db, EMAIL, "confirmar"), dayOfMarch(2));
  await sendComment(db, { text: "Nadie ha confirmado esto" });
  const pack = await makePack(db, storage, world.own.head);
  const files = await unzip(await readWhole(db, storage, world.own.head, pack));
  const { content } = await db.planConsultation.findUniqueOrThrow({ where: { id: world.id } });
  expect(files.get("plan/plan-1/consulta-1.json")!.toString()).toBe(content);
  const comments = files.get("plan/plan-1/consulta-1-comentarios.csv")!.toString();
  expect(comments).toContain("Falta el barrio alto");
  expect(comments).toContain("Por revisar");
  const index = files.get("index.html")!.toString();
  expect(index).toContain("¿Qué ciudad hermana falta?");
  expect(index).toContain("Rosa &lt;i&gt;Mora&lt;/i&gt;");
  for (const [path, bytes] of files) {
    expect(bytes.includes(EMAIL), path).toBe(false);
    expect(bytes.includes("Nadie ha confirmado esto"), path).toBe(false);
  }
});

it("brings each edition of the profile in the very text that was published", async () => {
  const { id, revision } = (await findShownPlan(db, world.own.editor))!;
  const values = { economy: "Barro y vidrio", economyEn: "Pottery and glass" };
  await saveItem(db, world.own.editor, { kind: "plan", id, revision, values });
  await publishProfile(db, world.own.head, dayOfMarch(3));
  const pack = await makePack(db, storage, world.own.head);
  const files = await unzip(await readWhole(db, storage, world.own.head, pack));
  const { content, sha256 } = await db.planProfileEdition.findFirstOrThrow({ where: { planId: id } });
  expect(files.get("plan/plan-1/perfil-1.json")!.toString()).toBe(content);
  expect(files.get("index.html")!.toString()).toContain(sha256);
});
