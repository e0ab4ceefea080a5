import { buttonClasses, type ButtonVariant } from "./button-classes.ts";
import { Icon } from "./icon.tsx";

type CopyLinkButtonProps = {
  /** An address of this portal, `/registro/…`, or a full one; the present page when absent. */
  href?: string;
  label?: string;
  variant?: ButtonVariant;
  className?: string;
};

/**
 * Copies a permanent address (public/reading.js). The address should also be readable on the page, for who has no script.
 */
export function CopyLinkButton({
  href = "",
  label = "Copiar enlace",
  variant = "secondary",
  className,
}: CopyLinkButtonProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-3 print:hidden">
      <button type="button" data-copy={href} className={buttonClasses(variant, "small", className)}>
        <Icon name="link" className="size-4.5" />
        {label}
      </button>
      <span role="status" className="text-sm text-verde" />
    </span>
  );
}
