"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";
import { EMPTY_ACT } from "../act-state.ts";
import { recordActAction } from "../actions.ts";
import { ActFields, type Choices } from "./act-fields.tsx";
import { EffectPreview } from "./effect-preview.tsx";

interface ActFormProps extends Choices {
  kind: AgreementActKind;
  number: string;
  /** The place that is free now: if somebody takes it meanwhile the form says so. */
  position: number;
  initial: Readonly<Record<string, string>>;
  cancelHref: string;
}

/** An act in two presses: the first shows what it would change in public, the second records it. */
export function ActForm({ kind, number, position, initial, areas, countries, cancelHref }: ActFormProps) {
  const [state, submit] = useActionState(recordActAction, EMPTY_ACT);
  return (
    <form action={submit} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={state.errors} />
      {Object.entries({ act: kind, number, position, seen: state.seen }).map(([name, value]) => (
        <input key={`${name}:${value}`} type="hidden" name={name} value={value} />
      ))}
      <ActFields
        kind={kind}
        errors={state.errors}
        values={{ ...initial, ...state.values }}
        areas={areas}
        countries={countries}
      />
      {state.effect ? <EffectPreview kind={kind} effect={state.effect} /> : null}
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{state.effect ? "Inscribir el acto" : "Ver qué cambiará en público"}</SubmitButton>
        <LinkButton href={cancelHref} variant="secondary">
          Cancelar
        </LinkButton>
      </div>
    </form>
  );
}
