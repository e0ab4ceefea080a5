"use client";

import { useActionState } from "react";
import { ConflictPanel } from "#components/autosave/conflict-panel.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { FieldOption } from "#lib/fields/plain-field.ts";
import { labelOf, sayPlain } from "#lib/fields/say-plain.ts";
import { fieldsOfPart, MISSION_PARTS, type MissionPart } from "#lib/missions/parts/mission-parts.ts";
import { PartControl } from "./part-control.tsx";
import type { PartState } from "./part-state.ts";

type PartFormProps = {
  action: (before: PartState, form: FormData) => Promise<PartState>;
  part: MissionPart;
  /** Which fields, in order. */
  names: readonly string[];
  initial: PartState;
  /** What the action needs to know. */
  hidden?: Readonly<Record<string, string>>;
  countries?: readonly FieldOption[];
  button: string;
};

/** Anything that is written of a tour or a visit, as a form: to begin it, to add to it or to change it. */
export function PartForm({
  action,
  part,
  names,
  initial,
  hidden = {},
  countries = [],
  button,
}: PartFormProps) {
  const [{ values, baseline, errors, conflict }, send] = useActionState(action, initial);
  const fields = fieldsOfPart(part);
  const describe = (name: string, kept: object) => {
    const field = fields[name]!;
    const value = (kept as PartState["values"])[name] ?? "";
    const text =
      field.type === "country"
        ? labelOf(countries, value)
        : field.type === "time"
          ? value
          : sayPlain(field, value);
    return { label: field.label, text };
  };
  return (
    <form action={send} autoComplete="off" noValidate className="max-w-measure space-y-6 print:hidden">
      {conflict ? (
        <ConflictPanel conflict={conflict} describe={describe} />
      ) : (
        <ErrorSummary errors={errors} />
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="part" value={MISSION_PARTS[part].slug} />
      <input type="hidden" name="fields" value={names.join(",")} />
      <input type="hidden" name="baseline" value={JSON.stringify(baseline)} />
      {names.map((name) => (
        <PartControl
          key={name}
          name={name}
          field={fields[name]!}
          value={values[name] ?? ""}
          error={errors[name]}
          countries={countries}
        />
      ))}
      <SubmitButton name="intent" value="save" pendingText="Guardando…">
        {button}
      </SubmitButton>
    </form>
  );
}
