import type { Conflict } from "#components/autosave/conflict-panel.tsx";
import type { Baseline } from "#lib/editing/baseline.ts";
import type { DraftSection, SectionValues } from "#lib/cases/request/draft-schema.ts";
import type { FieldErrors } from "#lib/kernel/errors.ts";

export type SectionConflict<Section extends DraftSection = DraftSection> = Conflict<SectionValues<Section>>;

/** What a section's form shows, and what its next save must bring along. */
export interface SectionState<Section extends DraftSection = DraftSection> {
  errors: FieldErrors;
  /** It was refused because the session had ended. */
  signedOut: boolean;
  values: SectionValues<Section>;
  draftVersion: number;
  baseline: Baseline;
  /** «Guardado a las 10:32», written on the server; empty before the first save. */
  saved: string;
  conflict: SectionConflict<Section> | null;
  /** The field that takes the focus, when a row was just added. */
  focus?: string;
}

/** How an autosave ended. */
export type AutosaveAnswer<Section extends DraftSection = DraftSection> =
  | {
      ok: true;
      state: Pick<SectionState<Section>, "values" | "draftVersion" | "baseline" | "saved">;
      /** Fields that a colleague had changed and that this form should show as they are kept. */
      adopted: string[];
    }
  | { ok: false; signedOut: boolean; message: string; errors: FieldErrors }
  | { ok: false; conflict: SectionConflict<Section>; draftVersion: number; baseline: Baseline };
