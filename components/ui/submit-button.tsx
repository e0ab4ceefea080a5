"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { buttonClasses, type ButtonSize, type ButtonVariant } from "./button-classes.ts";

type SubmitButtonProps = {
  children: ReactNode;
  pendingText?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  name?: string;
  value?: string;
  className?: string;
};

/**
 * Sends the form around it. While the answer is on its way a second press does nothing and the wait is said aloud;
 * `aria-disabled` keeps the focus where it was, which `disabled` would lose. The server refuses repeats by itself.
 */
export function SubmitButton({
  children,
  pendingText = "Enviando…",
  variant = "primary",
  size = "regular",
  className,
  ...rest
}: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <>
      <button
        type="submit"
        aria-disabled={pending || undefined}
        onClick={pending ? (event) => event.preventDefault() : undefined}
        className={buttonClasses(variant, size, className)}
        {...rest}
      >
        {pending ? pendingText : children}
      </button>
      <span role="status" className="sr-only">
        {pending ? pendingText : ""}
      </span>
    </>
  );
}
