import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { SECTIONS } from "../plan-address.ts";
import { DoneMessage } from "./done-message.tsx";
import { NewPlanForm } from "./new-plan-form.tsx";
import type { DoneParams } from "./plan-frame.tsx";

type NoPlanProps = {
  canEdit: boolean;
  previous: string | null;
  firstYear: number;
  /** Whether an earlier plan was put to citizens: what they said can still be answered. */
  consulted: boolean;
  done: DoneParams;
};

/** Where the plan will be, and how to begin it. */
export function NoPlan({ canEdit, previous, firstYear, consulted, done }: NoPlanProps) {
  return (
    <PageBody>
      <DoneMessage params={done} back="/plan" />
      <PageHeader
        title="Plan de internacionalización"
        lead="Qué quiere su territorio del mundo, qué hará para lograrlo en tres años y cómo sabrá que lo logró."
      />
      {previous === null ? null : (
        <p>
          De los planes anteriores todavía se informa:{" "}
          <TextLink href="/plan/avance">avance por trimestre</TextLink> e{" "}
          <TextLink href="/plan/informe">informe anual</TextLink>.
        </p>
      )}
      {canEdit ? (
        <div className="grid items-start gap-8 lg:grid-cols-2">
          <Panel title="Cómo se hace">
            <ol className="list-decimal space-y-2 pl-5">
              <li>Un diagnóstico: FODA, actores y lo que se heredó de antes.</li>
              <li>Dos o tres ejes, para no dispersarse.</li>
              <li>Objetivos que se puedan medir, cada uno con sus acciones.</li>
              <li>Un programa de tres años, con responsable y dinero.</li>
              <li>Indicadores que se miden y se prueban.</li>
            </ol>
            <p className="mt-4">
              Todo se guarda mientras escribe y puede hacerse entre varias personas, en el orden que quieran.
            </p>
          </Panel>
          <Panel title="Para empezar">
            <NewPlanForm previous={previous} firstYear={firstYear} />
          </Panel>
        </div>
      ) : (
        <EmptyState title="Su oficina no tiene un plan en curso">
          <p>Cuando un enlace o la persona titular lo empiece, lo leerá aquí.</p>
        </EmptyState>
      )}
      {consulted ? (
        <p className="text-sm">
          <TextLink href={SECTIONS.consultation.href}>Consultas de sus planes anteriores</TextLink>
        </p>
      ) : null}
    </PageBody>
  );
}
