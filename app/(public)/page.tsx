import { Container } from "#components/layout/container.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { homeWords } from "#lib/i18n/words.ts";
import { DefinitionNotes } from "./_components/definition-notes.tsx";
import { DoorCard } from "./_components/door-card.tsx";
import { HomeOpening } from "./_components/home-opening.tsx";
import { PhaseStrip } from "./_components/phase-strip.tsx";
import { homeMetadata } from "./_data/home-metadata.ts";

export const generateMetadata = () => homeMetadata("es");

export default function HomePage() {
  return (
    <>
      <HomeOpening language="es" />

      <Container className="space-y-16 py-12 sm:py-16">
        <section aria-labelledby="puertas">
          <h2 id="puertas" className="text-2xl">
            {homeWords.es.doors}
          </h2>
          <div className="mt-6 grid gap-5 md:grid-cols-3">
            <DoorCard href="/registro" icon="document" title={homeWords.es.consult}>
              {homeWords.es.consultText}
            </DoorCard>
            <DoorCard href="/calculadora" icon="calendar" title="Calcular un plazo">
              Cuente días hábiles y vea, día por día, cuáles cuentan, cuáles no y por qué.
            </DoorCard>
            <DoorCard href="/acceso" icon="lock" title="Entrar con su cuenta">
              Para las oficinas de asuntos internacionales de estados y municipios, la DGCP y la Consultoría
              Jurídica.
            </DoorCard>
          </div>
        </section>

        <section aria-labelledby="recorrido">
          <h2 id="recorrido" className="text-2xl">
            Cómo llega un acuerdo al registro
          </h2>
          <p className="mt-3 max-w-measure text-tinta-suave">
            Son doce pasos en cuatro etapas. En cada momento se sabe a quién le toca actuar y para cuándo.{" "}
            <TextLink href="/procedimiento">Ver los doce pasos</TextLink>
          </p>
          <PhaseStrip />
        </section>

        <DefinitionNotes language="es" />
      </Container>
    </>
  );
}
