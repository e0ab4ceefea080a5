"use client";

import { useActionState, type ReactNode } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_CHANGE, type ChangeState } from "../change-state.ts";
import { EffectPreview } from "./effect-preview.tsx";

/** What a field needs to show its error and what was typed. */
export type FieldProps = { name: string; error: string | undefined; defaultValue: string | undefined };

type ChangeFormProps = {
  action: (before: ChangeState, form: FormData) => Promise<ChangeState>;
  /** Values the form begins with, by field. */
  initial?: Readonly<Record<string, string>>;
  /** Values the person does not type. */
  hidden?: Readonly<Record<string, string>>;
  confirmLabel: string;
  children: (field: (name: string) => FieldProps) => ReactNode;
};

/** A change of the calendar in two presses: the first shows what it would do to the open cases, the second does it. */
export function ChangeForm({ action, initial = {}, hidden = {}, confirmLabel, children }: ChangeFormProps) {
  const [state, submit] = useActionState(action, EMPTY_CHANGE);
  const field = (name: string): FieldProps => ({
    name,
    error: state.errors[name],
    defaultValue: state.values[name] ?? initial[name],
  });
  return (
    <form action={submit} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={state.errors} />
      {Object.entries({ ...hidden, seen: state.seen }).map(([name, value]) => (
        <input key={`${name}:${value}`} type="hidden" name={name} value={value} />
      ))}
      {children(field)}
      {state.effect ? <EffectPreview effect={state.effect} /> : null}
      <SubmitButton>{state.effect ? confirmLabel : "Ver el efecto antes de guardar"}</SubmitButton>
    </form>
  );
}
