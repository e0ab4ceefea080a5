import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { isOpenState } from "#lib/calls/applications/application-states.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { StepForm } from "../../../_components/step-form.tsx";
import { removeStepAction } from "../../../actions.ts";
import { applicationHref, matchesHref } from "../../../application-hrefs.ts";
import { loadApplication } from "../../../load-application.ts";

export const metadata: Metadata = { title: "Editar un paso" };

export default async function StepPage({ params }: { params: Promise<{ id: string; paso: string }> }) {
  const { actor, application } = await loadApplication(params);
  const { id, state, call, steps } = application;
  const { paso } = await params;
  const step = steps.find((one) => one.id === paso);
  if (!step || !isOpenState(state) || !hasPermission(actor.role, "applications.edit")) notFound();
  const { title, daysBefore, owner, revision } = step;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Convocatorias", href: matchesHref },
        { label: call.title, href: applicationHref(id) },
        { label: title },
      ]}
    >
      <PageHeader overline="Editar el paso" title={title} />
      <Panel>
        <StepForm
          applicationId={id}
          stepId={step.id}
          revision={revision}
          initial={{ title, owner, daysBefore: String(daysBefore) }}
        />
      </Panel>
      <ActionButton
        action={removeStepAction}
        fields={{ applicationId: id, stepId: step.id }}
        variant="quiet"
        size="small"
      >
        Quitar este paso
      </ActionButton>
    </PageBody>
  );
}
