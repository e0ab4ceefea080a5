import type { ReactNode } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { ConflictPanel } from "./conflict-panel.tsx";
import { SaveStatusLine } from "./save-status-line.tsx";
import { SECTION_FORM_ID } from "./use-autosave.ts";
import type { Section } from "./use-section.ts";

type SectionFormProps = {
  section: Omit<Section, "values">;
  /** How a kept value is said in words, to be compared. */
  describe: (field: string, values: object) => { label: string; text: string };
  children: ReactNode;
};

/** What every section of the request has around its fields. */
export function SectionForm({ section, describe, children }: SectionFormProps) {
  const { state, conflict } = section;
  return (
    <form
      id={SECTION_FORM_ID}
      action={section.action}
      onSubmit={section.onSubmit}
      noValidate
      className="space-y-8"
    >
      {/* The first button of a form is the one that Enter presses: saving is harmless, taking out a row is not. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="hidden" />
      <input type="hidden" name="section" value={section.section} />
      <input type="hidden" name="caseId" value={section.caseId} />
      <input type="hidden" name="draftVersion" defaultValue={state.draftVersion} />
      <input type="hidden" name="baseline" defaultValue={JSON.stringify(state.baseline)} />
      {conflict ? (
        <ConflictPanel conflict={conflict} describe={describe} />
      ) : (
        <ErrorSummary errors={state.errors} />
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
        <SaveStatusLine status={section.status} saved={state.saved} />
      </div>
    </form>
  );
}
