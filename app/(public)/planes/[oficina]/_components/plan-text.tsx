import { PlanSectionText } from "#components/plans/plan-section-text.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { sectionsOfSnapshot } from "#lib/plans/adopting/snapshot-sections.ts";
import type { Snapshot } from "#lib/plans/adopting/snapshot.ts";

type PlanTextProps = {
  snapshot: Snapshot;
  /** ISO: its lights are those of that day, whenever it is read. */
  adoptedOn: string;
  /** Where its files are saved from. */
  fileHref: (id: string) => string;
};

/** A version from its first page to its last, as a document. */
export function PlanText({ snapshot, adoptedOn, fileHref }: PlanTextProps) {
  return sectionsOfSnapshot(snapshot).map(({ key, title }) => (
    <Panel key={key} title={title}>
      <PlanSectionText snapshot={snapshot} section={key} asOf={adoptedOn} fileHref={fileHref} />
    </Panel>
  ));
}
