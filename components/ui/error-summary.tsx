"use client";

import { useEffect, useRef } from "react";
import { fieldId } from "./field-id.ts";
import { Icon } from "./icon.tsx";

type ErrorSummaryProps = {
  /** Field name → sentence. The empty name is for what belongs to no field. */
  errors: Readonly<Record<string, string | undefined>>;
  title?: string;
  className?: string;
};

/** Everything that keeps a form from going on, on top of the page: takes the focus and leads to each field. */
export function ErrorSummary({
  errors,
  title = "Revise lo siguiente para continuar",
  className,
}: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors).filter(([, message]) => message);

  useEffect(() => {
    box.current?.focus();
  }, [errors]);

  if (entries.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} autoFocus className={className}>
      <div className="rounded-control border-2 border-rojo bg-white p-5">
        <h2 className="flex items-center gap-2 text-lg text-rojo">
          <Icon name="alert" className="size-6" />
          {title}
        </h2>
        <ul className="mt-3 list-disc space-y-1.5 pl-8">
          {entries.map(([name, message]) => (
            <li key={name}>
              {name === "" ? (
                message
              ) : (
                <a
                  href={`#${fieldId(name)}`}
                  className="font-semibold text-rojo underline underline-offset-4"
                >
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
