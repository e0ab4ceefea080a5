import { writeTable } from "#lib/open-data/table-file.ts";
import { EXPORT_SLUGS, findExportList } from "#lib/plans/exports/export-lists.ts";
import { commentFile } from "#lib/plans/consultation/comment-file.ts";
import type { RecordedPlan } from "#lib/plans/reading/plan-content.ts";
import type { HeldConsultation } from "./read-consultation-records.ts";
import type { OfficeRecords, ToldRecord, VersionRecord } from "./read-records.ts";

/** A file that is written for the pack. */
export interface WrittenFile {
  path: string;
  content: Buffer;
}

const folderOf = (order: number): string => `plan/plan-${order}`;

/** Where a version of the plan number `order` of a pack is. */
export const versionPath = (order: number, { number }: Pick<VersionRecord, "number">): string =>
  `${folderOf(order)}/version-${number}.json`;

/** Where a quarter or a report of that plan is. */
export const toldPath = (order: number, { name }: Pick<ToldRecord, "name">): string =>
  `${folderOf(order)}/${name}.json`;

/** Where a consultation of that plan is, and what was said in it. */
export const consultationPaths = (order: number, { number }: Pick<HeldConsultation, "number">) => ({
  asked: `${folderOf(order)}/consulta-${number}.json`,
  comments: `${folderOf(order)}/consulta-${number}-comentarios.csv`,
});

/** Each plan as data, each of its lists as a table, and what was made public of it in the very text that was hashed. */
export async function planFiles({
  plans,
  versions,
  told,
  consultations,
}: OfficeRecords): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  for (const [index, plan] of plans.entries()) {
    const order = index + 1;
    const whole = {
      titulo: plan.values.title,
      estado: plan.state,
      plan: plan.values,
      contenido: plan.content,
    };
    files.push({
      path: `${folderOf(order)}/plan.json`,
      content: Buffer.from(JSON.stringify(whole, null, 1)),
    });
    files.push(...(await listFiles(plan, order)));
    for (const version of versions.filter(({ planId }) => planId === plan.id))
      files.push({ path: versionPath(order, version), content: Buffer.from(version.content) });
    for (const one of told.filter(({ planId }) => planId === plan.id))
      files.push({ path: toldPath(order, one), content: Buffer.from(one.content) });
    for (const one of consultations.filter(({ planId }) => planId === plan.id)) {
      const { asked, comments } = consultationPaths(order, one);
      files.push({ path: asked, content: Buffer.from(one.content) });
      const table = commentFile(one, one.comments);
      files.push({ path: comments, content: Buffer.from(await writeTable("csv", table)) });
    }
  }
  return files;
}

async function listFiles({ content }: RecordedPlan, order: number): Promise<WrittenFile[]> {
  const lists = EXPORT_SLUGS.flatMap((slug) => findExportList(slug, content, "office") ?? []);
  const full = lists.filter(({ rows }) => rows.length > 0);
  return Promise.all(
    full.map(async (list) => ({
      path: `${folderOf(order)}/${list.name}.csv`,
      content: Buffer.from(await writeTable("csv", list)),
    })),
  );
}
