import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type ChoiceProps = {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  defaultChecked?: boolean;
  disabled?: boolean;
  invalid?: boolean;
  describedBy?: string | undefined;
};

/** One radio or checkbox with its label; the whole line can be pressed. */
export function Choice(props: ChoiceProps) {
  const { id, label, hint, invalid, describedBy, ...input } = props;
  const hintId = hint ? `${id}-detalle` : undefined;
  return (
    <div className="flex gap-3">
      <input
        id={id}
        aria-invalid={invalid || undefined}
        aria-describedby={[describedBy, hintId].filter(Boolean).join(" ") || undefined}
        className="mt-2.5 size-5.5 shrink-0"
        {...input}
      />
      <div className="min-w-0">
        <label htmlFor={id} className={classNames("block py-1.5", input.disabled && "text-tinta-suave")}>
          {label}
        </label>
        {hint ? (
          <p id={hintId} className="-mt-1 pb-1 text-sm text-tinta-suave">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
