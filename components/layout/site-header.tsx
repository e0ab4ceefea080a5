import { Icon } from "#components/ui/icon.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { siteWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { Brand } from "./brand.tsx";
import { Container } from "./container.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { MainNavigation } from "./main-navigation.tsx";
import { publicNavigation } from "./public-navigation.ts";

/** The public header. The way in is for offices of Mexico, in Spanish. */
export function SiteHeader({ language }: { language: Language }) {
  return (
    <header>
      <div className="on-dark border-b-4 border-dorado bg-guinda-oscuro print:border-b print:bg-white">
        <Container className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
          <Brand href={pathIn(language, "/")} language={language} />
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <LanguageSwitch />
            {language === "es" ? (
              <LinkButton href="/acceso" variant="onDark" size="small">
                <Icon name="user" className="size-4.5" />
                Acceso de oficinas
              </LinkButton>
            ) : null}
          </div>
        </Container>
      </div>
      <MainNavigation entries={publicNavigation[language]} words={siteWords[language]} />
    </header>
  );
}
