import { DefinitionNotes } from "#app/(public)/_components/definition-notes.tsx";
import { DoorCard } from "#app/(public)/_components/door-card.tsx";
import { HomeOpening } from "#app/(public)/_components/home-opening.tsx";
import { homeMetadata } from "#app/(public)/_data/home-metadata.ts";
import { Container } from "#components/layout/container.tsx";
import { figuresWords, homeWords, openDataWords, siteWords, verifyWords } from "#lib/i18n/words.ts";

export const generateMetadata = () => homeMetadata("en");

/** The doors of the Spanish home that lead to pages in English. */
export default function EnglishHomePage() {
  const words = homeWords.en;
  return (
    <>
      <HomeOpening language="en" />
      <Container className="space-y-16 py-12 sm:py-16">
        <section aria-labelledby="doors">
          <h2 id="doors" className="text-2xl">
            {words.doors}
          </h2>
          <div className="mt-6 grid gap-5 md:grid-cols-2">
            <DoorCard href="/en/registro" icon="document" title={words.consult}>
              {words.consultText}
            </DoorCard>
            <DoorCard href="/en/cifras" icon="chart" title={siteWords.en.figures}>
              {figuresWords.en.description}
            </DoorCard>
            <DoorCard href="/en/datos" icon="download" title={siteWords.en.openData}>
              {openDataWords.en.description}
            </DoorCard>
            <DoorCard href="/en/verificar" icon="check" title={verifyWords.en.title}>
              {verifyWords.en.description}
            </DoorCard>
          </div>
        </section>
        <DefinitionNotes language="en" />
      </Container>
    </>
  );
}
