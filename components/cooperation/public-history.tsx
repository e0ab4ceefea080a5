import { Timeline } from "#components/ui/timeline.tsx";
import type { PublicChangeView } from "#lib/cooperation/public-change-view.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";

type PublicHistoryProps = {
  changes: readonly PublicChangeView[];
  /** Whether it says who: inside, never to the public. */
  names?: boolean;
};

/** What happened to something that anyone could read, the last first. */
export function PublicHistory({ changes, names = false }: PublicHistoryProps) {
  return (
    <Timeline
      label="Historia de lo publicado"
      entries={changes.map(({ at, byName, what, reason, changes: fields }, index) => ({
        key: String(index),
        when: formatDateTime(at),
        dateTime: at.toISOString(),
        title: what,
        ...(names && { actor: byName }),
        children:
          reason || fields.length > 0 ? (
            <>
              {reason ? <p>{reason}</p> : null}
              {fields.length > 0 ? (
                <ul className="list-disc space-y-1 pl-5">
                  {fields.map(({ field, before, after }) => (
                    <li key={field} className="wrap-anywhere">
                      {field}: <del>{before || "nada"}</del> → <ins>{after || "nada"}</ins>
                    </li>
                  ))}
                </ul>
              ) : null}
            </>
          ) : null,
      }))}
    />
  );
}
