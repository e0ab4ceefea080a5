import type { ReactNode } from "react";
import { PageBody } from "#components/layout/page-body.tsx";
import type { Crumb } from "#components/ui/breadcrumbs.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { SECTIONS } from "../plan-address.ts";
import { DoneMessage } from "./done-message.tsx";
import type { DoneParams } from "./plan-frame.tsx";
import { PlanSections } from "./plan-sections.tsx";

type ToldFrameProps = {
  section: "progress" | "report";
  overline?: string;
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  crumbs?: readonly Crumb[];
  done: DoneParams;
  children: ReactNode;
};

/** Around what is told of a plan: it is there also when the plan is closed and no other has begun. */
export function ToldFrame({ section, crumbs, done, children, ...header }: ToldFrameProps) {
  const here = SECTIONS[section];
  return (
    <PageBody
      breadcrumbs={[
        { label: "Plan", href: SECTIONS.overview.href },
        ...(crumbs ? [here, ...crumbs] : [{ label: here.label }]),
      ]}
    >
      <DoneMessage params={done} back={here.href} />
      <PageHeader {...header} />
      <PlanSections current={section} />
      {children}
    </PageBody>
  );
}
