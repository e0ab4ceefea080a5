import type { DraftSaved } from "#lib/cases/request/save-draft.ts";
import type { SavedSection } from "#lib/cases/request/saved-section.ts";
import type { DraftSection, SectionValues } from "#lib/cases/request/draft-schema.ts";
import { BLANK_ROW } from "./edit-rows.ts";
import { savedText } from "#lib/editing/saved-text.ts";
import type { SectionState } from "./section-state.ts";

/** What a section's form starts from, and shows after a save. */
export const savedSectionState = <Section extends DraftSection>(
  saved: SavedSection<Section>,
): SectionState<Section> => ({
  errors: {},
  signedOut: false,
  values: saved.values,
  draftVersion: saved.draftVersion,
  baseline: saved.baseline,
  saved: savedText(saved.savedAt),
  conflict: null,
});

/** The same, with a new blank row that waits to be filled: what is blank is not kept. */
export function withBlankRow(saved: DraftSaved): SectionState {
  const state = savedSectionState(saved);
  if (!("counterparts" in state.values)) return state;
  const counterparts = [...state.values.counterparts, BLANK_ROW];
  const focus = `counterparts.${counterparts.length - 1}.name`;
  return { ...state, values: { counterparts } satisfies SectionValues<"counterparts">, focus };
}
