import { Timeline } from "#components/ui/timeline.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { PublicAct } from "#lib/registry/history/public-act.ts";
import type { AreaNames } from "#lib/registry/history/agreement-of-version.ts";
import type { Moment } from "#lib/registry/history/life-line.ts";
import { ChangeList } from "./change-list.tsx";

type LifeLineProps = { moments: readonly Moment[]; areaNames: AreaNames };

/** An agreement from its request to its end, in public facts; what is still to come says so. */
export function LifeLine({ moments, areaNames }: LifeLineProps) {
  return (
    <Timeline
      label="Línea de vida del acuerdo"
      entries={moments.map(({ key, date, title, tone, future, act }) => ({
        ...{ key, tone, when: formatDate(date), dateTime: date },
        title: future ? `${title} (por llegar)` : title,
        children: act ? <ActWords act={act} areaNames={areaNames} /> : null,
      }))}
    />
  );
}

function ActWords({ act, areaNames }: { act: PublicAct; areaNames: AreaNames }) {
  const { reason, changes, registeredOn, documents } = act;
  return (
    <div className="space-y-2">
      <p className="whitespace-pre-line">{reason}</p>
      <ChangeList changes={changes} areaNames={areaNames} />
      <p className="text-tinta-suave">
        Inscrito el <time dateTime={registeredOn}>{formatDate(registeredOn)}</time>
        {documents.length === 0
          ? "."
          : `, con ${documents.length === 1 ? "un documento" : `${documents.length} documentos`}.`}
      </p>
    </div>
  );
}
