import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type TagTone = "neutral" | "info" | "success" | "warning" | "danger" | "brand";

type StatusTagProps = { tone?: TagTone; children: ReactNode; className?: string };

const tones = {
  neutral: "border-linea bg-lino text-tinta",
  info: "border-pizarra/30 bg-pizarra-suave text-pizarra",
  success: "border-verde/30 bg-verde-suave text-verde",
  warning: "border-dorado/50 bg-dorado-suave text-dorado-oscuro",
  danger: "border-rojo/30 bg-rojo-suave text-rojo",
  brand: "border-guinda bg-guinda text-white",
} as const satisfies Record<TagTone, string>;

/** A state in one or two words; the colour only repeats what the words say. */
export function StatusTag({ tone = "neutral", children, className }: StatusTagProps) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap [print-color-adjust:exact]",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
