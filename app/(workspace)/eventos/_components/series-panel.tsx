import { ActionButton } from "#components/forms/action-button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { EventView } from "#lib/events/event-view.ts";
import { sayTime, sayZone } from "#lib/events/say-session.ts";
import type { SeriesEvent } from "#lib/events/series/series-view.ts";
import { eventHref, repeatHref } from "../event-hrefs.ts";
import { publishSeriesAction } from "../series-actions.ts";

type SeriesPanelProps = {
  event: EventView;
  /** All of its series, it too; none when it is of none. */
  events: readonly SeriesEvent[];
  publishes: boolean;
  edits: boolean;
};

const STATES = { DRAFT: "Borrador", PUBLISHED: "Publicado", CANCELLED: "Cancelado" } as const;

/** The other dates of an event; or, when it has none, making them. */
export function SeriesPanel({ event, events, publishes, edits }: SeriesPanelProps) {
  if (events.length === 0) {
    if (!edits || event.state === "CANCELLED" || event.sessions.length === 0) return null;
    return (
      <Panel title="Repetirlo">
        <p className="mb-4 max-w-measure">
          Cada semana o cada mes, a la misma hora del lugar. Cada fecha será un evento con su propia
          inscripción y su constancia. Para un curso de varias sesiones con una sola constancia no hace falta:
          escriba las sesiones en este.
        </p>
        <LinkButton href={repeatHref(event.id)} variant="secondary">
          Repetir el evento
        </LinkButton>
      </Panel>
    );
  }
  const drafts = events.filter(({ state }) => state === "DRAFT").length;
  return (
    <Panel title={`Serie de ${events.length} fechas`}>
      <ol className="mb-4 space-y-2">
        {events.map(({ id, state, sessions: [first] }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {id === event.id ? (
              <strong>{first ? sayTime(first, first.timeZone) : "Sin fecha"} (este)</strong>
            ) : (
              <TextLink href={eventHref(id)}>
                {first ? `${sayTime(first, first.timeZone)} (${sayZone(first.timeZone)})` : "Sin fecha"}
              </TextLink>
            )}
            <StatusTag tone={state === "PUBLISHED" ? "success" : state === "DRAFT" ? "warning" : "danger"}>
              {STATES[state]}
            </StatusTag>
          </li>
        ))}
      </ol>
      {publishes && drafts > 0 ? (
        <ActionButton action={publishSeriesAction} fields={{ id: event.id }} variant="secondary">
          {drafts === 1
            ? "Publicar el borrador de la serie"
            : `Publicar los ${drafts} borradores de la serie`}
        </ActionButton>
      ) : null}
    </Panel>
  );
}
