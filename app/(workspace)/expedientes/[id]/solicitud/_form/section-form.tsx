import type { ReactNode } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { ConflictPanel } from "#components/autosave/conflict-panel.tsx";
import { SaveStatusLine } from "#components/autosave/save-status-line.tsx";
import type { Section } from "./use-section.ts";

type SectionFormProps = {
  section: Omit<Section, "values">;
  /** How a kept value is said in words, to be compared. */
  describe: (field: string, values: object) => { label: string; text: string };
  children: ReactNode;
};

const NOTHING_WRONG = {};

/** What every section of the request has around its fields. */
export function SectionForm({ section, describe, children }: SectionFormProps) {
  const { state, autosave } = section;
  const { conflict, carried, status } = autosave;
  // What was refused has been put right and kept since.
  const mended = status.kind === "saved" && !status.partly;
  return (
    <form
      action={section.action}
      onSubmit={autosave.onSubmit}
      // What a browser puts back by itself may be older than what a colleague saved.
      autoComplete="off"
      className="space-y-8"
    >
      {/* The first button of a form is the one that Enter presses: saving is harmless, taking out a row is not. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="hidden" />
      <input type="hidden" name="section" value={section.section} />
      <input type="hidden" name="caseId" value={section.caseId} />
      <input type="hidden" name="draftVersion" value={carried.draftVersion} />
      <input type="hidden" name="baseline" value={JSON.stringify(carried.baseline)} />
      {conflict ? (
        <ConflictPanel conflict={conflict} describe={describe} />
      ) : (
        <ErrorSummary errors={mended ? NOTHING_WRONG : state.errors} />
      )}
      {children}
      <div className="space-y-3 border-t border-linea pt-6">
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="intent" value="continue" pendingText="Guardando…">
            Guardar y continuar
          </SubmitButton>
          <SubmitButton name="intent" value="save" variant="secondary" pendingText="Guardando…">
            Guardar
          </SubmitButton>
        </div>
        <SaveStatusLine status={status} saved={state.saved} />
      </div>
    </form>
  );
}
