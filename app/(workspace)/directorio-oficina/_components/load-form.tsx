"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { FileInput } from "#components/ui/file-input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { loadFileAction } from "../actions.ts";

/** The file of a catalogue; when it is refused, every line of it that is wrong. */
export function LoadForm() {
  const [{ errors }, send] = useActionState(loadFileAction, EMPTY_FORM);
  const [first, ...others] = (errors.file ?? "").split("\n");
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary errors={first ? { ...errors, file: first } : errors} title="No se cargó nada" />
      {others.length > 0 ? (
        <ul className="max-w-measure list-disc space-y-1 pl-6 text-sm">
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      <FileInput name="file" label="Archivo CSV en UTF-8" accept=".csv,text/csv" error={first || undefined} />
      <SubmitButton pendingText="Cargando…">Cargar</SubmitButton>
    </form>
  );
}
