import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import type { ConsultationRecord } from "#lib/plans/consultation/read-consultations.ts";
import type { WholePlan } from "#lib/plans/reading/plan-content.ts";
import { readProgress } from "#lib/plans/rules/progress.ts";
import { ItemForm } from "../_form/item-form.tsx";
import { itemState } from "../_form/item-state.ts";
import { ADOPT_HREF, COMMENTS_HREF, REMOVED_HREF, SECTIONS } from "../plan-address.ts";
import { ConsultationState } from "./consultation-state.tsx";
import { type DoneParams, PlanFrame } from "./plan-frame.tsx";
import { SectionProgressList } from "./section-progress-list.tsx";

type PlanOverviewProps = {
  plan: WholePlan;
  /** Of the office, the latest first. */
  consultations: readonly ConsultationRecord[];
  actor: Actor;
  done: DoneParams;
};

/** What there is of a plan, what is missing and what to do next. */
export function PlanOverview({ plan, consultations, actor, done }: PlanOverviewProps) {
  const sections = readProgress(plan);
  const next = sections.find(({ state }) => state !== "done");
  const canEdit = hasPermission(actor.role, "plans.edit");
  return (
    <PlanFrame
      plan={plan}
      section="overview"
      title="Plan de internacionalización"
      done={done}
      actions={
        <>
          {plan.state === "ADOPTED" ? (
            <LinkButton href={COMMENTS_HREF} variant="secondary">
              Comentarios de la DGCP
            </LinkButton>
          ) : null}
          {hasPermission(actor.role, "plans.adopt") ? (
            <LinkButton href={ADOPT_HREF} variant="secondary">
              Adoptar o cerrar
            </LinkButton>
          ) : null}
        </>
      }
    >
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <Panel title="Cómo va">
          <SectionProgressList sections={sections} />
        </Panel>
        <div className="space-y-8">
          <Panel title="Lo que sigue">
            {next ? (
              <div className="space-y-4">
                <p>
                  <strong>{SECTIONS[next.key].label}.</strong> {next.missing[0] ?? next.has}
                </p>
                <LinkButton href={SECTIONS[next.key].href}>
                  {next.state === "empty" ? "Empezar" : "Seguir con"} {SECTIONS[next.key].label.toLowerCase()}
                </LinkButton>
              </div>
            ) : (
              <p>
                No falta nada de lo que este portal sabe revisar. Lea el plan entero una vez más con su
                equipo.
              </p>
            )}
          </Panel>
          <Panel title="Consulta ciudadana">
            <ConsultationState
              latest={consultations.find(({ planId }) => planId === plan.id)}
              canOpen={hasPermission(actor.role, "plans.consult")}
            />
          </Panel>
          {canEdit ? (
            <Panel title="El plan">
              <ItemForm
                kind="plan"
                id={plan.id}
                names={["title", "developmentPlan"]}
                initial={itemState(plan)}
              />
            </Panel>
          ) : null}
          <p className="text-sm">
            <TextLink href={REMOVED_HREF}>Lo que se ha quitado del plan</TextLink>
          </p>
        </div>
      </div>
    </PlanFrame>
  );
}
