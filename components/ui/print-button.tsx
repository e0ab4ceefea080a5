import { buttonClasses, type ButtonVariant } from "./button-classes.ts";
import { Icon } from "./icon.tsx";

type PrintButtonProps = { label?: string; variant?: ButtonVariant; className?: string };

/** Opens the browser's print dialogue (public/reading.js); pages are drawn to print cleanly. */
export function PrintButton({ label = "Imprimir", variant = "secondary", className }: PrintButtonProps) {
  return (
    <button type="button" data-print className={buttonClasses(variant, "small", className)}>
      <Icon name="print" className="size-4.5" />
      {label}
    </button>
  );
}
