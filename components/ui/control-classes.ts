import { classNames } from "./class-names.ts";

/** The box of a text-like control. Its edge passes 3:1; an error makes it red and thicker as well as saying so. */
export function controlClasses(error: unknown, className?: string): string {
  return classNames(
    "block w-full max-w-full rounded-control border bg-white px-3 py-2 text-base text-tinta",
    "placeholder:text-tinta-suave disabled:bg-lino disabled:text-tinta-suave [&:is(input,textarea):read-only]:bg-lino",
    error ? "border-2 border-rojo" : "border-borde",
    className,
  );
}

export type ControlWidth = "full" | "long" | "medium" | "short";

/** The width of a box hints at the length of its answer. */
export const controlWidths = {
  full: "",
  long: "sm:max-w-xl",
  medium: "sm:max-w-xs",
  short: "sm:max-w-40",
} as const satisfies Record<ControlWidth, string>;
