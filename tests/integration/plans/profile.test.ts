import mammoth from "mammoth";
import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { saveItem } from "#lib/plans/editing/save-item.ts";
import { drawProfile } from "#lib/plans/profiles/draw-profile.ts";
import { findProfile } from "#lib/plans/profiles/public-profiles.ts";
import { publishProfile } from "#lib/plans/profiles/publish-profile.ts";
import { findWholePlan } from "#lib/plans/reading/read-plan.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const db = getDatabase();
const SLUG = "tlaquepaque-jalisco";
const NOW = new Date("2027-03-01T18:00:00Z");
let world: Awaited<ReturnType<typeof createPlanWorld>>;
beforeAll(async () => {
  world = await createPlanWorld(db);
  await addThread(db, world.own.editor);
});

const publish = (actor = world.own.head) => publishProfile(db, actor, NOW);

async function write(values: object): Promise<void> {
  const { id, revision } = (await findWholePlan(db, world.own.editor))!;
  await saveItem(db, world.own.editor, { kind: "plan", id, revision, values });
}

it("is published by the head, in both languages, and by nobody else", async () => {
  await write({ economy: "Barro, vidrio soplado & comercio." });
  await expect(publish(world.own.editor)).rejects.toMatchObject({ code: "forbidden" });
  await expect(publish(world.other.head)).rejects.toMatchObject({ code: "not_found" });
  await expect(publish(world.dgcp.head)).rejects.toMatchObject({ code: "not_found" });
  await expect(publish()).rejects.toMatchObject({ message: expect.stringContaining("en inglés") });
  await write({ economyEn: "Pottery, blown glass & trade." });
  expect(await findProfile(SLUG, db)).toBeNull();
  const [one, two] = await Promise.allSettled([publish(), publish()]);
  expect([one!.status, two!.status].sort()).toEqual(["fulfilled", "rejected"]);
  expect(await findProfile(SLUG, db)).toMatchObject({
    number: 1,
    profile: {
      place: "Tlaquepaque, Jalisco",
      en: { economy: "Pottery, blown glass & trade." },
      figures: [{ name: "Habitantes", nameEn: "Inhabitants", value: "687127", year: "2020" }],
    },
  });
});

it("shows nothing of what is written afterwards, and what was published is not rewritten", async () => {
  const first = await findProfile(SLUG, db);
  await write({ needs: "Mercados nuevos" });
  expect(await findProfile(SLUG, db)).toEqual(first);
  for (const statement of [
    "UPDATE plan_profile_editions SET number = 9",
    "DELETE FROM plan_profile_editions",
    "TRUNCATE plan_profile_editions CASCADE",
  ])
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/no se cambia ni se borra/);
  expect(await publish()).toBe(2);
  expect(await findProfile("yucatan", db)).toBeNull();
});

it("is a tagged PDF and a Word file that say the same in both languages", async () => {
  const published = (await findProfile(SLUG, db))!;
  const bytes = await drawProfile(published, "pdf", async () => null);
  const pdf = await readPdf(bytes);
  expect(pdf.untagged).toEqual([]);
  expect(bytes.toString("latin1")).toContain("/Lang (en)");
  const docx = await drawProfile(published, "docx", async () => null);
  const { value } = await mammoth.extractRawText({ buffer: docx });
  expect(value).not.toContain("Atentamente");
  for (const text of [pdf.text.replace(/\s+/g, " "), value])
    for (const said of ["vidrio soplado & comercio", "blown glass & trade", "Inhabitants", "687,127"])
      expect(text).toContain(said);
  expect(await drawProfile(published, "docx", async () => null)).toEqual(docx);
});
