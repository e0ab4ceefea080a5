import { countryName } from "#lib/catalogues/country-name.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { sideOf } from "#lib/permissions/roles.ts";
import type { OwnProjectView, ProjectView } from "./project-view.ts";

/** The projects of a person's own office; only offices have any. */
export const ownProjects = ({ role, officeId }: Actor): Prisma.ProjectWhereInput =>
  sideOf(role) === "OFFICE" ? { officeId } : { id: { in: [] } };

/** What anyone may read. */
export const PUBLISHED_PROJECTS = { publishedAt: { not: null } } as const satisfies Prisma.ProjectWhereInput;

const publicSelect = {
  ...{ id: true, code: true, title: true, titleEn: true, summary: true, summaryEn: true, modality: true },
  ...{ status: true, sector: true, sdgGoals: true, plannedStart: true, plannedEnd: true, actualStart: true },
  ...{ actualEnd: true, agreements: true, publishedAt: true, updatedAt: true },
  office: {
    select: { id: true, name: true, stateCode: true, municipality: true, state: { select: { name: true } } },
  },
  call: { select: { code: true, title: true, state: true } },
  partners: { orderBy: { id: "asc" } },
  amounts: {
    include: { partner: { select: { id: true, name: true } } },
    orderBy: [{ year: "asc" }, { kind: "asc" }, { id: "asc" }],
  },
  results: { orderBy: { id: "asc" } },
} as const satisfies Prisma.ProjectSelect;

const ownSelect = {
  ...publicSelect,
  ...{ callId: true, withdrawnReason: true, revision: true, updatedBy: true },
  objective: { select: { id: true, text: true } },
  action: { select: { id: true, text: true } },
} as const satisfies Prisma.ProjectSelect;

type PublicRow = Prisma.ProjectGetPayload<{ select: typeof publicSelect }>;

/** The office's projects, the last changed first. */
export async function listOwnProjects(db: Tx, actor: Actor): Promise<OwnProjectView[]> {
  const rows = await db.project.findMany({
    where: ownProjects(actor),
    select: ownSelect,
    orderBy: { updatedAt: "desc" },
  });
  return rows.map((row) => ({ ...row, ...projectView(row) }));
}

/** Null alike for none and for another office's. */
export async function findOwnProject(db: Tx, actor: Actor, id: string): Promise<OwnProjectView | null> {
  if (!isUuid(id)) return null;
  const row = await db.project.findFirst({ where: { AND: [{ id }, ownProjects(actor)] }, select: ownSelect });
  return row && { ...row, ...projectView(row) };
}

/** The published projects, the last begun first: a fixed number of statements. */
export async function listPublishedProjects(db: Tx): Promise<ProjectView[]> {
  const rows = await db.project.findMany({
    where: PUBLISHED_PROJECTS,
    select: publicSelect,
    orderBy: [{ plannedStart: "desc" }, { id: "asc" }],
  });
  return rows.map(projectView);
}

/** A published project by its code; `withdrawn` has only the reason, for one that was public. */
export async function findPublicProject(
  db: Tx,
  code: string,
): Promise<{ project: ProjectView } | { withdrawn: string } | null> {
  const row = await db.project.findUnique({
    where: { code },
    select: { ...publicSelect, withdrawnReason: true },
  });
  if (!row) return null;
  const { withdrawnReason, ...shown } = row;
  return shown.publishedAt === null ? { withdrawn: withdrawnReason } : { project: projectView(shown) };
}

/** Every published project, some at a time, so that a file can be written while they are read. */
export async function* readPublishedProjects(db: Tx, pageSize = 100): AsyncGenerator<ProjectView[]> {
  for (let last: string | null = null; ;) {
    const rows: PublicRow[] = await db.project.findMany({
      where: { ...PUBLISHED_PROJECTS, ...(last !== null && { code: { gt: last } }) },
      select: publicSelect,
      orderBy: { code: "asc" },
      take: pageSize,
    });
    if (rows.length > 0) yield rows.map(projectView);
    if (rows.length < pageSize) return;
    last = rows.at(-1)!.code;
  }
}

const isoOrNull = (date: Date | null): string | null => date && isoOfColumn(date);

function projectView({ office, call, partners, amounts, results, ...row }: PublicRow): ProjectView {
  const { id, name, stateCode, municipality, state } = office;
  return {
    ...{ id: row.id, code: row.code, title: row.title, titleEn: row.titleEn, summary: row.summary },
    ...{ summaryEn: row.summaryEn, modality: row.modality, status: row.status, sector: row.sector },
    ...{ sdgGoals: row.sdgGoals, agreements: row.agreements },
    ...{ publishedAt: row.publishedAt, updatedAt: row.updatedAt },
    office: { id, name, municipality, stateCode: stateCode ?? "", state: state?.name ?? "" },
    plannedStart: isoOfColumn(row.plannedStart),
    plannedEnd: isoOrNull(row.plannedEnd),
    actualStart: isoOrNull(row.actualStart),
    actualEnd: isoOrNull(row.actualEnd),
    call: call && { title: call.title, code: call.state === "PUBLISHED" ? call.code : null },
    partners: partners.map(({ id: partnerId, name: who, role, kind, countryCode }) => ({
      ...{ id: partnerId, name: who, role, kind },
      country: countryCode === null ? null : { code: countryCode, name: countryName(countryCode) },
    })),
    amounts: amounts.map(({ id: amountId, kind, year, amount, currency, partner }) => ({
      ...{ id: amountId, kind, year, currency, partner, amount: amount.toFixed(2) },
    })),
    results: results.map(({ projectId: _of, baseValue, targetValue, actualValue, ...result }) => ({
      ...result,
      baseValue: baseValue.toString(),
      targetValue: targetValue.toString(),
      actualValue: actualValue && actualValue.toString(),
    })),
  };
}
