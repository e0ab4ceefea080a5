import { ActionButton } from "#components/forms/action-button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { editionPath } from "#lib/bulletin/bulletin-address.ts";
import type { EditionView } from "#lib/bulletin/bulletin-views.ts";
import { lacksOf } from "#lib/bulletin/edition-lacks.ts";
import { formatDateTime, formatInstantDate } from "#lib/kernel/format-date.ts";
import { publishEditionAction, sendTestAction, unscheduleEditionAction } from "../actions.ts";
import { ScheduleForm } from "./schedule-form.tsx";

type PublishEditionPanelProps = { edition: EditionView; publishes: boolean };

/** Whether an edition is out, and what can be done for it to be. */
export function PublishEditionPanel({ edition, publishes }: PublishEditionPanelProps) {
  const { id, state, number, publishAt, publishedAt } = edition;
  if (state === "PUBLISHED") {
    return (
      <Panel title="Publicación">
        <p>
          Publicada el {formatInstantDate(publishedAt!)} con el número {number}:{" "}
          <TextLink href={editionPath(number!)}>así la lee cualquier persona</TextLink>.
        </p>
      </Panel>
    );
  }
  const lacks = lacksOf(edition);
  return (
    <Panel title="Publicación">
      <div className="space-y-5">
        <p className="max-w-measure">
          {state === "SCHEDULED"
            ? `Saldrá por sí misma: ${formatDateTime(publishAt!)}.`
            : "Al publicarla recibe su número, deja de cambiar y se envía a quienes se suscribieron."}
        </p>
        {lacks.length > 0 ? (
          <ul className="list-disc pl-5">
            {lacks.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        ) : null}
        <ActionButton action={sendTestAction} fields={{ id }} variant="secondary">
          Enviarme una prueba
        </ActionButton>
        {publishes && lacks.length === 0 ? (
          <>
            <ActionButton action={publishEditionAction} fields={{ id }}>
              Publicar ahora
            </ActionButton>
            {state === "SCHEDULED" ? (
              <ActionButton action={unscheduleEditionAction} fields={{ id }} variant="secondary">
                Que no salga por sí misma
              </ActionButton>
            ) : (
              <Disclosure summary="Publicarla en otro momento">
                <ScheduleForm id={id} />
              </Disclosure>
            )}
          </>
        ) : null}
        {publishes ? null : <p className="text-tinta-suave">La publica la titular de la DGCP.</p>}
      </div>
    </Panel>
  );
}
