import { uiWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";

/** The first stop of the keyboard. Every page has its content in `<main id="contenido" tabIndex={-1}>`. */
export function SkipLink({ language = "es" }: { language?: Language }) {
  return (
    <a
      href="#contenido"
      className="absolute left-3 top-3 z-50 -translate-y-24 rounded-control bg-white px-4 py-2 font-semibold text-tinta focus:translate-y-0 print:hidden"
    >
      {uiWords[language].skip}
    </a>
  );
}
