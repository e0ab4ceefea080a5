"use client";

import { useState, useSyncExternalStore } from "react";
import { controlClasses, controlWidths } from "#components/ui/control-classes.ts";
import { describedBy, fieldId } from "#components/ui/field-id.ts";
import type { FieldTexts } from "#components/ui/field-messages.tsx";
import { Field } from "#components/ui/field.tsx";

type PasswordInputProps = FieldTexts & {
  name: string;
  autoComplete: "current-password" | "new-password";
  defaultValue?: string;
};

const never = () => () => undefined;

/** A password that can be looked at before it is sent. Without script it is an ordinary one, with no dead button. */
export function PasswordInput({ name, label, hint, error, autoComplete, defaultValue }: PasswordInputProps) {
  const [visible, setVisible] = useState(false);
  const withScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const id = fieldId(name);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className={`flex gap-2 ${controlWidths.long}`}>
        <input
          id={id}
          name={name}
          type={visible ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={defaultValue}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          className={controlClasses(error, "min-h-11 min-w-0 flex-1")}
        />
        {withScript ? (
          <button
            type="button"
            aria-pressed={visible}
            aria-controls={id}
            onClick={() => setVisible(!visible)}
            className="min-h-11 shrink-0 rounded-control border border-borde bg-white px-3 text-sm font-semibold hover:bg-lino"
          >
            {visible ? "Ocultar" : "Mostrar"}
            <span className="sr-only"> la contraseña</span>
          </button>
        ) : null}
      </div>
    </Field>
  );
}
