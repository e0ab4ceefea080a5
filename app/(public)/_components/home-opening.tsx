import { Container } from "#components/layout/container.tsx";
import { homeWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { Meridians } from "./meridians.tsx";
import { SearchBox } from "./search-box.tsx";

/** What the portal is, and the search: the top of the home page. */
export function HomeOpening({ language }: { language: Language }) {
  const { title, lead } = homeWords[language];
  return (
    <section className="relative overflow-hidden border-b border-linea bg-white">
      <Meridians className="absolute -right-24 -bottom-40 hidden size-[34rem] text-crema lg:block print:hidden" />
      <Container className="relative py-12 sm:py-16">
        <h1 className="max-w-3xl text-3xl sm:text-4xl">{title}</h1>
        <div aria-hidden="true" className="mt-4 h-0.5 w-16 bg-dorado" />
        <p className="mt-5 max-w-2xl text-lg text-tinta-suave">{lead}</p>
        <div className="mt-8">
          <SearchBox language={language} />
        </div>
      </Container>
    </section>
  );
}
