import { uiWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { buttonClasses, type ButtonVariant } from "./button-classes.ts";
import { Icon } from "./icon.tsx";

type PrintButtonProps = { language?: Language; variant?: ButtonVariant; className?: string };

/** Opens the browser's print dialogue (public/reading.js); pages are drawn to print cleanly. */
export function PrintButton({ language = "es", variant = "secondary", className }: PrintButtonProps) {
  return (
    <button type="button" data-print className={buttonClasses(variant, "small", className)}>
      <Icon name="print" className="size-4.5" />
      {uiWords[language].print}
    </button>
  );
}
