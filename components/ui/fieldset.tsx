import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { describedBy } from "./field-id.ts";
import { FieldMessages, OptionalMark, type FieldTexts } from "./field-messages.tsx";

type FieldsetProps = FieldTexts & { id: string; className?: string; children: ReactNode };

/** Several controls that answer one question (radios, checkboxes, the parts of an address). */
export function Fieldset({ id, label, hint, error, optional, className, children }: FieldsetProps) {
  return (
    // The bar is on a box around it: a fieldset's own border would begin halfway down its legend.
    <div className={classNames(error && "border-l-4 border-rojo pl-4", className)}>
      <fieldset aria-describedby={describedBy(id, hint, error)} className="min-w-0 space-y-1.5">
        <legend className="font-semibold">
          {label}
          {optional ? <OptionalMark /> : null}
        </legend>
        <FieldMessages id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
