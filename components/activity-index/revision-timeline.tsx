import { Timeline } from "#components/ui/timeline.tsx";
import { formatPoints } from "#lib/activity-index/format-points.ts";
import { COMPONENT_KEYS, INDEX_COMPONENTS } from "#lib/activity-index/index-components.ts";
import { PUBLISHED_SOURCE } from "#lib/activity-index/published-index.ts";
import type { IndexRevision } from "#lib/activity-index/index-series.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";

type RevisionTimelineProps = {
  /** The last first. */
  history: readonly IndexRevision[];
  /** Names of persons are for the workspace; the public reads which authority it was. */
  withAuthors: boolean;
};

/** Every revision of a figure: nothing that was recorded is erased. */
export function RevisionTimeline({ history, withAuthors }: RevisionTimelineProps) {
  return (
    <Timeline
      label="Revisiones, de la última a la primera"
      entries={history.map((revision) => ({
        key: String(revision.revision),
        when: revision.author === null ? "Como se publicó" : formatInstantDate(revision.at),
        ...(revision.author === null
          ? {}
          : { dateTime: revision.at.toISOString(), actor: withAuthors ? revision.author : "DGCP" }),
        title: `${formatPoints(revision.value)} puntos`,
        children: <RevisionText revision={revision} />,
      }))}
    />
  );
}

function RevisionText({ revision: { components, reason } }: { revision: IndexRevision }) {
  if (components === null) return <p>{PUBLISHED_SOURCE}. Solo el total.</p>;
  const parts = COMPONENT_KEYS.map(
    (key) => `${INDEX_COMPONENTS[key].label.toLowerCase()} ${formatPoints(components[key])}`,
  );
  return (
    <>
      <p>{parts.join(" + ")}.</p>
      <p className="whitespace-pre-line wrap-anywhere">{reason}</p>
    </>
  );
}
