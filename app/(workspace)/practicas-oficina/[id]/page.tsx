import type { Metadata } from "next";
import { IndicatorTable } from "#components/practices/indicator-table.tsx";
import { PracticeFacts } from "#components/practices/practice-facts.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { hasPermission } from "#lib/permissions/roles.ts";
import { practiceDesk } from "#lib/practices/practice-desk.ts";
import { IndicatorForm } from "../_components/indicator-form.tsx";
import { InviteForm } from "../_components/invite-form.tsx";
import { PracticeEvaluations } from "../_components/practice-evaluations.tsx";
import { PublishPanel } from "../_components/publish-panel.tsx";
import { removeIndicatorAction } from "../actions.ts";
import { loadPractice } from "../load-practice.ts";
import { practiceHref, practicesHref, readDone } from "../practice-hrefs.ts";

type PracticePageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Práctica de la oficina" };

export default async function PracticePage({ params, searchParams }: PracticePageProps) {
  const { actor, practice, evaluations } = await loadPractice(params);
  const done = readDone((await searchParams).hecho);
  const publishes = hasPermission(actor.role, "practices.publish");
  const judges = hasPermission(actor.role, "practices.edit");
  const edits = practice.publishedAt ? publishes : judges;
  const { id, name } = practice;
  return (
    <PageBody breadcrumbs={[{ label: "Prácticas de la oficina", href: practicesHref() }, { label: name }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={practice.publishedAt ? "Publicada" : "Borrador"}
        title={name}
        actions={
          edits ? (
            <LinkButton href={`${practiceHref(id)}/editar`} variant="secondary">
              Editar los datos
            </LinkButton>
          ) : null
        }
      />
      <Panel title="La práctica">
        <PracticeFacts practice={practice} />
      </Panel>
      <Panel title="Evaluaciones">
        <PracticeEvaluations practiceId={id} evaluations={evaluations} judges={judges} />
        {publishes ? (
          <Disclosure summary="Invitar a otra oficina a evaluarla" className="mt-5">
            <InviteForm practiceId={id} offices={await practiceDesk.listPeerOffices(actor)} />
          </Disclosure>
        ) : null}
      </Panel>
      <Panel title="Indicadores cuantitativos">
        <IndicatorTable
          indicators={practice.indicators}
          {...(edits && {
            action: ({ id: indicatorId, name: what }) => (
              <ActionButton
                action={removeIndicatorAction}
                fields={{ practiceId: id, indicatorId }}
                variant="quiet"
                size="small"
              >
                Quitar<span className="sr-only"> «{what}»</span>
              </ActionButton>
            ),
          })}
        />
        {edits ? (
          <Disclosure summary="Agregar un indicador" className="mt-5">
            <IndicatorForm practiceId={id} />
          </Disclosure>
        ) : null}
      </Panel>
      <PublishPanel practice={practice} publishes={publishes} />
    </PageBody>
  );
}
