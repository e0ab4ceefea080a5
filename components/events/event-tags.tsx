import { StatusTag } from "#components/ui/status-tag.tsx";
import type { EventView } from "#lib/events/event-view.ts";
import { EVENT_KINDS, EVENT_MODES } from "#lib/events/event-words.ts";

type EventTagsProps = { event: Pick<EventView, "kind" | "mode" | "state" | "demo"> };

/** Its kind and how people meet, and what one has to know before: that it was called off, or invented. */
export function EventTags({ event: { kind, mode, state, demo } }: EventTagsProps) {
  return (
    <p className="flex flex-wrap gap-2">
      {state === "CANCELLED" ? <StatusTag tone="danger">Cancelado</StatusTag> : null}
      {state === "DRAFT" ? <StatusTag tone="warning">Borrador</StatusTag> : null}
      <StatusTag>{EVENT_KINDS[kind].label}</StatusTag>
      <StatusTag>{EVENT_MODES[mode].label}</StatusTag>
      {demo ? <StatusTag tone="warning">Demostración</StatusTag> : null}
    </p>
  );
}
