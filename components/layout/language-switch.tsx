"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { twinOf } from "#lib/i18n/translated-path.ts";
import { siteWords } from "#lib/i18n/words.ts";
import { LANGUAGE_TAGS } from "#lib/kernel/language.ts";

/** To the same page, asking the same, in the other language: a choice of the reader's, remembered by the address alone. */
export function LanguageSwitch() {
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const twin = twinOf(pathname);
  if (twin === null) return null;
  const tag = LANGUAGE_TAGS[twin.language];
  return (
    // A plain link: the language of the page itself changes with it, which a router would leave as it was.
    <a
      href={query ? `${twin.path}?${query}` : twin.path}
      lang={tag}
      hrefLang={tag}
      className="inline-flex min-h-9 items-center rounded-control px-1 font-semibold text-white underline decoration-white/40 underline-offset-4 hover:decoration-white print:hidden"
    >
      {siteWords[twin.language === "es" ? "en" : "es"].otherLanguage}
    </a>
  );
}
