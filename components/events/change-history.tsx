import { Alert } from "#components/ui/alert.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { EventView } from "#lib/events/event-view.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";

const list = new Intl.ListFormat("es-MX", { type: "conjunction" });

/** Why it was called off, and what changed since it was published. */
export function CancelNotice({ event: { cancelledAt, cancelReason } }: { event: EventView }) {
  if (!cancelledAt) return null;
  return (
    <Alert tone="danger" title={`Cancelado el ${formatDateTime(cancelledAt)}`}>
      <p className="whitespace-pre-line">{cancelReason}</p>
    </Alert>
  );
}

export function ChangeHistory({ changes }: { changes: EventView["changes"] }) {
  if (changes.length === 0) return null;
  return (
    <Panel title="Qué ha cambiado">
      <ul className="space-y-3">
        {changes.map(({ id, at, parts, reason }) => (
          <li key={id}>
            <p className="font-semibold">{formatDateTime(at)}</p>
            <p>
              Cambió: {list.format(parts)}. <span className="whitespace-pre-line">{reason}</span>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
