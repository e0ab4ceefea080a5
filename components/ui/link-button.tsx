import Link from "next/link";
import type { ComponentProps } from "react";
import { buttonClasses, type ButtonSize, type ButtonVariant } from "./button-classes.ts";

type LinkButtonProps = ComponentProps<typeof Link> & { variant?: ButtonVariant; size?: ButtonSize };

/** A link that looks like a button: the next thing to do on a page. */
export function LinkButton({ variant = "primary", size = "regular", className, ...rest }: LinkButtonProps) {
  return <Link prefetch={false} className={buttonClasses(variant, size, className)} {...rest} />;
}
