import { readSheet } from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { addItem } from "#lib/plans/editing/add-item.ts";
import { addMeasurement } from "#lib/plans/editing/add-measurement.ts";
import { EXPORT_SLUGS, findExportList } from "#lib/plans/exports/export-lists.ts";
import { type TableFormat, writeTable } from "#lib/open-data/table-file.ts";
import type { RecordedPlan } from "#lib/plans/reading/plan-content.ts";
import { findWholePlan } from "#lib/plans/reading/read-plan.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";

const db = getDatabase();
let plan: RecordedPlan;
beforeAll(async () => {
  const { own } = await createPlanWorld(db);
  const { indicator } = await addThread(db, own.editor);
  await addMeasurement(db, own.editor, {
    indicatorId: indicator,
    period: "2027",
    value: "52",
    note: "",
    corrects: "",
  });
  await addItem(db, own.editor, "swot", { text: '=HYPERLINK("http://malo.example")', quadrant: "THREAT" });
  await addItem(db, own.editor, "picture", { alt: "Un taller de barro" });
  plan = (await findWholePlan(db, own.head))!;
});

const bytesOf = async (slug: string, format: TableFormat): Promise<Buffer> =>
  Buffer.from(await writeTable(format, findExportList(slug, plan.content, "office")!));

describe.each(EXPORT_SLUGS)("%s", (slug) => {
  it("can be taken as a table of text and as a workbook, with all its rows", async () => {
    const { rows } = findExportList(slug, plan.content, "office")!;
    expect(rows.length).toBeGreaterThan(0);
    const lines = (await bytesOf(slug, "csv")).toString("utf8").trimEnd().split("\r\n");
    expect(lines).toHaveLength(rows.length + 1);
    expect(await readSheet(await bytesOf(slug, "xlsx"))).toHaveLength(rows.length + 1);
  });
});

it("lets no text become a formula", async () => {
  expect((await bytesOf("foda", "csv")).toString("utf8")).toContain(`"'=HYPERLINK(""http://malo.example"")"`);
  const rows = await readSheet(await bytesOf("foda", "xlsx"));
  expect(rows.flat()).toContain('=HYPERLINK("http://malo.example")');
});

it("names what an item points at, and keeps numbers and dates as such", async () => {
  const csv = (await bytesOf("objetivo", "csv")).toString("utf8");
  expect(csv).toContain("Talento que va y vuelve");
  expect(csv).toContain("2029-12-01");
  expect(findExportList("otra", plan.content, "office")).toBeNull();
});

it("gives anybody the same rows without what is said of people", () => {
  const columns = (slug: string, reader: "office" | "anybody") =>
    findExportList(slug, plan.content, reader)!.columns.map(({ name }) => name);
  const hidden = (slug: string) => {
    const open = new Set(columns(slug, "anybody"));
    return columns(slug, "office").filter((name) => !open.has(name));
  };
  expect(Object.fromEntries(EXPORT_SLUGS.map((slug) => [slug, hidden(slug)]))).toEqual({
    ...Object.fromEntries(EXPORT_SLUGS.map((slug) => [slug, []])),
    ...{ actor: ["Contacto"], mediciones: ["Quién"] },
  });
});
