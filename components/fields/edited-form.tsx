"use client";

import { type ReactNode, useActionState } from "react";
import { ConflictPanel } from "#components/autosave/conflict-panel.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { EditedState } from "./edited-state.ts";

export type EditedFormProps = {
  action: (before: EditedState, form: FormData) => Promise<EditedState>;
  /** Which fields, in order. */
  names: readonly string[];
  initial: EditedState;
  /** What the action needs to know. */
  hidden: Readonly<Record<string, string>>;
  /** A value as people read it, with the name of its field. */
  describe: (name: string, value: string) => { label: string; text: string };
  control: (name: string, value: string, error: string | undefined) => ReactNode;
  button: string;
};

/** Something that two people may write at once, as a form: to begin it, to add to it or to change it. */
export function EditedForm({ action, names, initial, hidden, describe, control, button }: EditedFormProps) {
  const [{ values, baseline, errors, conflict }, send] = useActionState(action, initial);
  const describeKept = (name: string, kept: object) =>
    describe(name, (kept as EditedState["values"])[name] ?? "");
  return (
    <form action={send} autoComplete="off" noValidate className="max-w-measure space-y-6 print:hidden">
      {conflict ? (
        <ConflictPanel conflict={conflict} describe={describeKept} />
      ) : (
        <ErrorSummary errors={errors} />
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="fields" value={names.join(",")} />
      <input type="hidden" name="baseline" value={JSON.stringify(baseline)} />
      {names.map((name) => control(name, values[name] ?? "", errors[name]))}
      <SubmitButton name="intent" value="save" pendingText="Guardando…">
        {button}
      </SubmitButton>
    </form>
  );
}
