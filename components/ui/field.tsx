import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { FieldMessages, OptionalMark, type FieldTexts } from "./field-messages.tsx";

type FieldProps = FieldTexts & { id: string; className?: string; children: ReactNode };

/** Label, hint and error around one control. An error draws a bar at the side, so that it is seen from afar. */
export function Field({ id, label, hint, error, optional, className, children }: FieldProps) {
  return (
    <div className={classNames("space-y-1.5", error && "border-l-4 border-rojo pl-4", className)}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {optional ? <OptionalMark /> : null}
      </label>
      <FieldMessages id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}
