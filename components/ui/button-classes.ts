import { classNames } from "./class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "onDark";
export type ButtonSize = "regular" | "small";

const variants = {
  primary: "border-guinda bg-guinda text-white hover:border-guinda-oscuro hover:bg-guinda-oscuro",
  secondary: "border-guinda bg-white text-guinda hover:bg-guinda-suave hover:text-guinda-oscuro",
  quiet: "border-transparent text-guinda underline underline-offset-4 hover:bg-lino hover:text-guinda-oscuro",
  danger: "border-rojo bg-rojo text-white hover:bg-white hover:text-rojo",
  onDark: "border-crema bg-transparent text-crema hover:bg-crema hover:text-tinta",
} as const satisfies Record<ButtonVariant, string>;

const sizes = {
  regular: "min-h-11 px-5 py-2 text-base",
  small: "min-h-9 px-3.5 py-1 text-sm",
} as const satisfies Record<ButtonSize, string>;

/** One look for what is pressed, whether it is a button or a link. */
export function buttonClasses(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-control border-[1.5px] text-center font-semibold transition-colors",
    "aria-disabled:cursor-not-allowed aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60 print:hidden",
    variants[variant],
    sizes[size],
    className,
  );
}
