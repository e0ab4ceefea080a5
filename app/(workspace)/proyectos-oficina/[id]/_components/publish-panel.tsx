import { ActionButton } from "#components/forms/action-button.tsx";
import { ReasonForm } from "#components/forms/reason-form.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { LONGEST_REASON } from "#lib/cooperation/reason.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import type { OwnProjectView } from "#lib/projects/project-view.ts";
import { projectAddress } from "#lib/projects/public/projects-query.ts";
import { publishProjectAction, withdrawProjectAction } from "../../actions.ts";

type PublishPanelProps = { project: OwnProjectView; publishes: boolean };

/** Whether anyone may read it, and the press that changes it for who heads the office. */
export function PublishPanel({ project, publishes }: PublishPanelProps) {
  const { id, code, publishedAt, withdrawnReason } = project;
  return (
    <Panel title="Lista pública">
      <p className="mb-4 max-w-measure">
        {publishedAt ? (
          <>
            Publicado el {formatInstantDate(publishedAt)}:{" "}
            <TextLink href={projectAddress(code!)}>así lo lee cualquier persona</TextLink>.
          </>
        ) : withdrawnReason ? (
          `Se retiró de la lista pública: ${withdrawnReason}`
        ) : (
          "Es un borrador. Al publicarlo, cualquiera leerá sus datos, socios, montos y resultados; no su lazo con el plan."
        )}
      </p>
      {!publishes ? (
        <p className="text-tinta-suave">Lo publica la persona titular de su oficina.</p>
      ) : publishedAt ? (
        <Disclosure summary="Retirarlo de la lista pública">
          <ReasonForm
            action={withdrawProjectAction}
            id={id}
            hint="Su página lo dirá a quien llegue a ella."
            maxCharacters={LONGEST_REASON}
          >
            Retirar
          </ReasonForm>
        </Disclosure>
      ) : (
        <ActionButton action={publishProjectAction} fields={{ id }}>
          {withdrawnReason ? "Volver a publicar" : "Publicar"}
        </ActionButton>
      )}
    </Panel>
  );
}
