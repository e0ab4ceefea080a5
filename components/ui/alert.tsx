import type { ReactNode } from "react";
import { uiWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { classNames } from "./class-names.ts";
import type { IconName } from "./icon-shapes.ts";
import { Icon } from "./icon.tsx";

export type Tone = "info" | "success" | "warning" | "danger";

type AlertProps = {
  tone?: Tone;
  title?: ReactNode;
  language?: Language;
  children?: ReactNode;
  className?: string;
};

const tones = {
  info: { icon: "info", box: "border-pizarra bg-pizarra-suave", mark: "text-pizarra" },
  success: { icon: "check", box: "border-verde bg-verde-suave", mark: "text-verde" },
  warning: {
    icon: "alert",
    box: "border-dorado bg-dorado-suave",
    mark: "text-dorado-oscuro",
  },
  danger: { icon: "alert", box: "border-rojo bg-rojo-suave", mark: "text-rojo" },
} as const satisfies Record<Tone, { icon: IconName; box: string; mark: string }>;

/** Something the reader should know, standing in the page. For what just happened use FlashMessage. */
export function Alert({ tone = "info", title, language = "es", children, className }: AlertProps) {
  const { icon, box, mark } = tones[tone];
  return (
    <div className={classNames("flex gap-3 rounded-control border-l-4 px-4 py-3.5", box, className)}>
      <Icon name={icon} className={`mt-0.5 size-6 ${mark}`} />
      <div className="min-w-0 max-w-measure space-y-1">
        <span className="sr-only">{uiWords[language].tones[tone]}: </span>
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="space-y-2">{children}</div> : null}
      </div>
    </div>
  );
}
