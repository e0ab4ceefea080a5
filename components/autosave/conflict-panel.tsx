"use client";

import { useEffect, useRef } from "react";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { fieldId } from "#components/ui/field-id.ts";
import { Icon } from "#components/ui/icon.tsx";

/** A colleague's newer save of the same fields, to be compared with what was typed. */
export interface Conflict<Values extends object = object> {
  /** Who and when. */
  message: string;
  fields: readonly string[];
  kept: Values;
}

type ConflictPanelProps = {
  conflict: Conflict;
  describe: (field: string, values: object) => { label: string; text: string };
};

/** Two people edited the same: what the other one saved stands here, what was typed stays in its fields, one chooses. */
export function ConflictPanel({ conflict: { message, fields, kept }, describe }: ConflictPanelProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="space-y-4 rounded-control border-2 border-dorado bg-white p-5"
    >
      <h2 className="flex items-center gap-2 text-lg">
        <Icon name="alert" className="size-6 text-dorado-oscuro" />
        Otra persona editó lo mismo
      </h2>
      <p className="max-w-measure">{message}</p>
      <dl className="space-y-3">
        {fields.map((field) => {
          const { label, text } = describe(field, kept);
          return (
            <div key={field} className="border-l-2 border-dorado pl-4">
              <dt className="text-sm font-semibold">
                Lo guardado en{" "}
                <a href={`#${fieldId(field)}`} className="link">
                  {label}
                </a>
              </dt>
              <dd className="max-w-measure whitespace-pre-line">{text || "Quedó vacío."}</dd>
            </div>
          );
        })}
      </dl>
      <input type="hidden" name="conflictFields" value={fields.join(",")} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="save" variant="secondary" pendingText="Guardando…">
          Conservar lo que escribí
        </SubmitButton>
        <SubmitButton name="intent" value="adopt" variant="secondary" pendingText="Guardando…">
          Usar lo guardado
        </SubmitButton>
      </div>
    </div>
  );
}
