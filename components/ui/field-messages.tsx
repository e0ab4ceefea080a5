import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

export type FieldTexts = {
  label: ReactNode;
  hint?: ReactNode;
  /** One sentence that says what is wrong and what to do. */
  error?: string | undefined;
  optional?: boolean;
};

type FieldMessagesProps = { id: string; hint?: ReactNode; error?: string | undefined };

/** The hint and the error of a field, under the ids that `describedBy` announces. */
export function FieldMessages({ id, hint, error }: FieldMessagesProps) {
  return (
    <>
      {hint ? (
        <div id={`${id}-ayuda`} className="max-w-measure text-sm text-tinta-suave">
          {hint}
        </div>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="flex max-w-measure gap-1.5 text-sm font-semibold text-rojo">
          <Icon name="alert" className="mt-0.5 size-4.5" />
          <span>
            <span className="sr-only">Error: </span>
            {error}
          </span>
        </p>
      ) : null}
    </>
  );
}

/** Said in words, since an asterisk has to be learnt. */
export function OptionalMark() {
  return <span className="font-normal text-tinta-suave"> (opcional)</span>;
}
