import { randomUUID } from "node:crypto";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { takeNumbers } from "#lib/kernel/number-series.ts";
import { amountSchema, partnerSchema, projectSchema, resultSchema } from "#lib/projects/project-input.ts";
import type { DemoCast } from "../cases/cast.ts";
import type { DemoProject } from "./demo-project.ts";
import { PROJECTS_ELSEWHERE } from "./projects-elsewhere.ts";
import { PROJECTS_WEST } from "./projects-west.ts";

/**
 * The projects of five offices of the demonstration, in a few statements.
 * @param now the instant of the load; every day and year is counted from it
 */
export async function loadDemoProjects(db: PrismaClient, cast: DemoCast, now: Date): Promise<void> {
  const drafts = [...PROJECTS_WEST, ...PROJECTS_ELSEWHERE];
  const published = drafts.filter(({ draft }) => !draft);
  const codes = await takeNumbers(db, "PROY", { year: now.getUTCFullYear(), count: published.length });
  const rows = drafts.map((project) => rowsOf(project, cast, codes[published.indexOf(project)] ?? null, now));
  await db.project.createMany({ data: rows.map(({ project }) => project) });
  await db.projectPartner.createMany({ data: rows.flatMap(({ partners }) => partners) });
  await db.projectAmount.createMany({ data: rows.flatMap(({ amounts }) => amounts) });
  await db.projectResult.createMany({ data: rows.flatMap(({ results }) => results) });
  await db.publicChange.createMany({
    data: rows
      .filter(({ project }) => project.publishedAt !== null)
      .map(({ project: { id, updatedBy: byName } }) => ({
        ...{ projectId: id, at: now, byName, what: "Se publicó" },
      })),
  });
}

function rowsOf(demo: DemoProject, cast: DemoCast, code: string | null, now: Date) {
  const id = randomUUID();
  const head = cast.head(demo.office);
  const partners = demo.partners.map(([name, role, kind, countryCode]) => ({
    ...partnerSchema.parse({ name, role, kind, countryCode }),
    ...{ id: randomUUID(), projectId: id },
  }));
  return {
    project: {
      ...projectSchema.parse(inputOf(demo, now)),
      ...{ id, code, officeId: head.officeId, publishedAt: code === null ? null : now },
      ...{ createdAt: now, updatedAt: now, updatedBy: head.name },
    },
    partners,
    amounts: amountsOf(demo, partners[0]!.id, now.getUTCFullYear()).map((row) => ({ ...row, projectId: id })),
    results: demo.results.map(([title, indicator, unit, baseValue, targetValue, actualValue = ""]) => ({
      ...resultSchema.parse({
        ...{ title, indicator, unit, baseValue, targetValue, actualValue },
        baseYear: yearAt(demo.from, now),
        targetYear: yearAt(demo.until, now),
      }),
      projectId: id,
    })),
  };
}

function amountsOf({ theirs, ours = [], currency }: DemoProject, partnerId: string, thisYear: number) {
  const rows = [
    ...theirs.map((row) => ({ row, currency, partnerId })),
    ...ours.map((row) => ({ row, currency: "MXN", partnerId: "" })),
  ];
  return rows.flatMap(({ row: [year, promised, given], ...of }) => {
    const amount = (amountKind: string, value: string) =>
      amountSchema.parse({ ...of, amountKind, amount: value, year: String(thisYear + year) });
    return [amount("compromiso", promised), ...(given === undefined ? [] : [amount("desembolso", given)])];
  });
}

const monthsFrom = (now: Date, months: number): string =>
  now.toTemporalInstant().toZonedDateTimeISO("UTC").add({ months }).toPlainDate().toString();

const yearAt = (months: number, now: Date): string => monthsFrom(now, months).slice(0, 4);

function inputOf({ sdg, from, until, ...demo }: DemoProject, now: Date) {
  const { title, titleEn = "", summary, modality, status, sector } = demo;
  const [start, end] = [monthsFrom(now, from), monthsFrom(now, until)];
  const today = monthsFrom(now, 0);
  return {
    ...{ title, titleEn, summary, modality, status, sector, summaryEn: "", sdgGoals: sdg.join(",") },
    ...{ plannedStart: start, plannedEnd: end, agreements: "" },
    actualStart: start <= today ? start : "",
    actualEnd: end <= today ? end : "",
    ...{ planObjectiveId: "", planActionId: "", callId: "" },
  };
}
