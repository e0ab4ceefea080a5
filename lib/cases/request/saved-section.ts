import type { CaseSnapshot } from "../case-snapshot.ts";
import { type Baseline, baselineOf } from "#lib/editing/baseline.ts";
import type { DraftSection, SectionValues } from "./draft-schema.ts";
import { readSection } from "./section-values.ts";

/** A section as it is kept, with what the next save must bring along. */
export interface SavedSection<Section extends DraftSection = DraftSection> {
  values: SectionValues<Section>;
  draftVersion: number;
  baseline: Baseline;
  /** Null while nobody has saved an edit. */
  savedAt: Date | null;
  savedBy: string | null;
}

export function savedSectionOf<Section extends DraftSection>(
  section: Section,
  snapshot: CaseSnapshot,
): SavedSection<Section> {
  const values = readSection(section, snapshot);
  return {
    values,
    draftVersion: snapshot.draftVersion,
    baseline: baselineOf(values),
    savedAt: snapshot.draftSavedAt,
    savedBy: snapshot.draftSavedBy,
  };
}
