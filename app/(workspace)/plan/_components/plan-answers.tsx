import type { ReactNode } from "react";
import { Panel } from "#components/ui/panel.tsx";
import { ItemForm } from "../_form/item-form.tsx";
import { itemState } from "../_form/item-state.ts";
import type { LoadedPlan } from "../_data/load-plan.ts";
import type { Section } from "../plan-address.ts";
import { ItemWords } from "./item-words.tsx";
import { type DoneParams, PlanFrame } from "./plan-frame.tsx";

type PlanAnswersProps = Pick<LoadedPlan, "plan" | "canEdit"> & {
  section: Section;
  title: string;
  lead: string;
  /** Fields of the plan itself. */
  names: readonly string[];
  done: DoneParams;
  /** Between the heading and the answers: the views of the section. */
  tabs?: ReactNode;
};

/** A section that is a handful of answers about the plan itself. */
export function PlanAnswers({ plan, canEdit, section, title, lead, names, done, tabs }: PlanAnswersProps) {
  return (
    <PlanFrame plan={plan} section={section} title={title} lead={lead} done={done}>
      {tabs}
      <Panel>
        {canEdit ? (
          <ItemForm kind="plan" id={plan.id} names={names} initial={itemState(plan)} />
        ) : (
          <ItemWords kind="plan" names={names} values={plan.values} />
        )}
      </Panel>
    </PlanFrame>
  );
}
