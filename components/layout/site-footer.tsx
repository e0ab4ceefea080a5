import { siteWords } from "#lib/i18n/words.ts";
import { type Language, LANGUAGE_TAGS } from "#lib/kernel/language.ts";
import { BrandMark } from "./brand-mark.tsx";
import { Container } from "./container.tsx";
import { isGroup, type NavEntry, sectionsOf } from "./nav-entry.ts";
import { publicNavigation } from "./public-navigation.ts";

type FooterLink = { href: string; label: string };

const spanishOnly: readonly FooterLink[] = [
  { href: "/accesibilidad", label: "Accesibilidad" },
  { href: "/privacidad", label: "Privacidad" },
];
const translated = sectionsOf(publicNavigation.en).map(({ href }) => href.replace(/^\/en/, ""));

/** What the reader of English can go to only in Spanish, by its Spanish name. */
const ABOUT: Readonly<Record<Language, readonly FooterLink[]>> = {
  es: spanishOnly,
  en: [...sectionsOf(publicNavigation.es).filter(({ href }) => !translated.includes(href)), ...spanishOnly],
};

/** A column for each group of sections, after one of those that stand alone. */
function columnsOf(
  entries: readonly NavEntry[],
  consult: string,
): { title: string; links: readonly FooterLink[] }[] {
  const alone = entries.flatMap((entry) => (isGroup(entry) ? [] : [entry]));
  const groups = entries.filter(isGroup).map(({ label, items }) => ({ title: label, links: items }));
  return [{ title: consult, links: alone }, ...groups];
}

type FooterLinksProps = { title: string; links: readonly FooterLink[]; lang: string };

function FooterLinks({ title, links, lang }: FooterLinksProps) {
  return (
    <div className="mb-8 break-inside-avoid">
      <h2 className="font-sans text-sm font-semibold text-crema">{title}</h2>
      <ul className="mt-2 space-y-1">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              lang={lang}
              hrefLang={lang}
              className="inline-block py-0.5 text-sm underline decoration-white/40 underline-offset-4 hover:decoration-white"
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same on every page, so that help and rules are always found in the same place (WCAG 3.2.6). */
export function SiteFooter({ language = "es" }: { language?: Language }) {
  const { name, purpose, consult, about } = siteWords[language];
  return (
    <footer className="on-dark border-t-4 border-dorado bg-verde-oscuro text-white print:hidden">
      <Container className="grid gap-x-12 gap-y-8 pt-10 pb-2 lg:grid-cols-[1fr_2.5fr]">
        <div className="max-w-md">
          <p className="flex items-center gap-3 font-serif font-semibold">
            <BrandMark className="h-8 w-10 text-crema" />
            {name}
          </p>
          <p className="mt-3 text-sm text-white/85">{purpose}</p>
        </div>
        <div className="columns-2 gap-x-6 md:columns-3 lg:columns-5">
          {columnsOf(publicNavigation[language], consult).map(({ title, links }) => (
            <FooterLinks key={title} title={title} links={links} lang={LANGUAGE_TAGS[language]} />
          ))}
          <FooterLinks title={about} links={ABOUT[language]} lang={LANGUAGE_TAGS.es} />
        </div>
      </Container>
    </footer>
  );
}
