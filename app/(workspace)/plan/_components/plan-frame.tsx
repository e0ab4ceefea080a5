import type { ReactNode } from "react";
import { PageBody } from "#components/layout/page-body.tsx";
import type { Crumb } from "#components/ui/breadcrumbs.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PLAN_STATES } from "#lib/plans/items/words.ts";
import type { PlanHead } from "#lib/plans/reading/plan-content.ts";
import { sayPlanYears } from "#lib/plans/plan-years.ts";
import type { EXPORT_SLUGS } from "#lib/plans/exports/export-lists.ts";
import { type Section, SECTIONS } from "../plan-address.ts";
import { DoneMessage } from "./done-message.tsx";
import { PlanSections } from "./plan-sections.tsx";
import { TakeLists } from "./take-lists.tsx";

/** What an address of the plan says was just done, and to what. */
export type DoneParams = { hecho?: string; tipo?: string; cual?: string };

type PlanFrameProps = {
  /** Null on the pages of what is told of a plan: they are there also when it is closed and no other has begun. */
  plan: PlanHead | null;
  section: Section;
  /** In place of what is said of the plan in course. */
  overline?: string;
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Below the plan, when the page is deeper. */
  crumbs?: readonly Crumb[];
  done: DoneParams;
  /** The lists of this page, to be taken as files: the words of `EXPORT_SLUGS`. */
  lists?: readonly (typeof EXPORT_SLUGS)[number][];
  children: ReactNode;
};

const sayHead = ({ values, firstYear, state }: PlanHead): string =>
  `${values.title} · ${sayPlanYears(firstYear)} · ${PLAN_STATES[state]}`;

/** What every page of the plan has around what it is about. */
export function PlanFrame({
  plan,
  section,
  overline = plan ? sayHead(plan) : undefined,
  crumbs,
  done,
  lists = [],
  children,
  ...header
}: PlanFrameProps) {
  return (
    <PageBody breadcrumbs={crumbs ? [{ label: "Plan", href: SECTIONS.overview.href }, ...crumbs] : undefined}>
      <DoneMessage params={done} back={SECTIONS[section].href} />
      <PageHeader overline={overline} {...header} />
      <PlanSections current={section} />
      {children}
      <TakeLists lists={lists} />
    </PageBody>
  );
}
