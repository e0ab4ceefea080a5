import { Panel } from "#components/ui/panel.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import type { ActAuthor } from "#lib/registry/acts/list-act-authors.ts";
import type { PublicAct } from "#lib/registry/history/public-act.ts";

type ActAuthorsProps = { acts: readonly PublicAct[]; authors: readonly ActAuthor[] };

/** Who recorded each act, newest first: the public page does not say it. */
export function ActAuthors({ acts, authors }: ActAuthorsProps) {
  if (authors.length === 0) return null;
  return (
    <Panel title="Quién inscribió cada acto">
      <ul className="divide-y divide-linea">
        {authors.map(({ position, person, at }) => {
          const act = acts.find((one) => one.position === position);
          return (
            <li key={position} className="py-3 first:pt-0 last:pb-0">
              <p className="font-semibold">
                {position}. {act ? ACT_KINDS[act.kind].label : "Acto"}
              </p>
              <p className="text-sm text-tinta-suave">
                {person} · <time dateTime={at.toISOString()}>{formatDateTime(at)}</time>
              </p>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
