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
  plan: PlanHead;
  section: Section;
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Below the section, when the page is deeper. */
  crumbs?: readonly Crumb[];
  done: DoneParams;
  /** The lists of this page, to be taken as files: the words of `EXPORT_SLUGS`. */
  lists?: readonly (typeof EXPORT_SLUGS)[number][];
  children: ReactNode;
};

/** What every page of the plan has around what it is about. */
export function PlanFrame({
  plan,
  section,
  title,
  lead,
  actions,
  crumbs,
  done,
  lists = [],
  children,
}: PlanFrameProps) {
  const here = SECTIONS[section];
  return (
    <PageBody breadcrumbs={crumbs ? [{ label: "Plan", href: SECTIONS.overview.href }, ...crumbs] : undefined}>
      <DoneMessage params={done} back={here.href} />
      <PageHeader
        overline={`${plan.values.title} · ${sayPlanYears(plan.firstYear)} · ${PLAN_STATES[plan.state]}`}
        title={title}
        lead={lead}
        actions={actions}
      />
      <PlanSections current={section} />
      {children}
      <TakeLists lists={lists} />
    </PageBody>
  );
}
