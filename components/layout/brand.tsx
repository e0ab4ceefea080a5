import Link from "next/link";
import { siteWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { BrandMark } from "./brand-mark.tsx";

/** The mark and the name, for the dark band on top: the way home. */
export function Brand({ href, language = "es" }: { href: string; language?: Language }) {
  const { name, shortName } = siteWords[language];
  return (
    <Link
      href={href}
      prefetch={false}
      className="flex min-w-0 items-center gap-3 rounded-control text-crema print:text-tinta"
    >
      <BrandMark className="h-8 w-9.5 sm:h-10 sm:w-12" />
      <span className="font-serif leading-tight font-semibold text-balance text-white sm:text-xl print:text-tinta">
        <span className="sm:hidden">{shortName}</span>
        <span className="hidden sm:inline">{name}</span>
      </span>
    </Link>
  );
}
