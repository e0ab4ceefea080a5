import { ActionButton } from "#components/forms/action-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { practiceAddress } from "#lib/practices/gallery-query.ts";
import type { PracticeView } from "#lib/practices/practice-view.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { publishPracticeAction } from "../actions.ts";

type PublishPanelProps = { practice: PracticeView; publishes: boolean };

/** Whether anyone may read it, and the press that changes it for who heads the office. */
export function PublishPanel({ practice: { id, publishedAt }, publishes }: PublishPanelProps) {
  return (
    <Panel title="Galería pública">
      <p className="mb-4 max-w-measure">
        {publishedAt ? (
          <>
            Publicada el {formatInstantDate(publishedAt)}:{" "}
            <TextLink href={practiceAddress(id)}>así la lee cualquier persona</TextLink>.
          </>
        ) : (
          "Es un borrador. Al publicarla, cualquiera leerá sus datos, sus indicadores y las evaluaciones enviadas."
        )}
      </p>
      {publishes ? (
        <ActionButton
          action={publishPracticeAction}
          fields={{ id, published: publishedAt ? "no" : "si" }}
          variant={publishedAt ? "secondary" : "primary"}
        >
          {publishedAt ? "Retirar de la galería" : "Publicar"}
        </ActionButton>
      ) : (
        <p className="text-tinta-suave">La publica la persona titular de su oficina.</p>
      )}
    </Panel>
  );
}
