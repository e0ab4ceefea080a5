import { Container } from "#components/layout/container.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DefinitionNotes } from "./_components/definition-notes.tsx";
import { DoorCard } from "./_components/door-card.tsx";
import { Meridians } from "./_components/meridians.tsx";
import { PhaseStrip } from "./_components/phase-strip.tsx";
import { SearchBox } from "./_components/search-box.tsx";

export default function HomePage() {
  return (
    <>
      <section className="relative overflow-hidden border-b border-linea bg-white">
        <Meridians className="absolute -right-24 -bottom-40 hidden size-[34rem] text-crema lg:block print:hidden" />
        <Container className="relative py-12 sm:py-16">
          <h1 className="max-w-3xl text-3xl sm:text-4xl">
            Lo que los estados y municipios de México acuerdan con el mundo
          </h1>
          <div aria-hidden="true" className="mt-4 h-0.5 w-16 bg-dorado" />
          <p className="mt-5 max-w-2xl text-lg text-tinta-suave">
            Consulte los acuerdos interinstitucionales registrados y siga el trámite de uno nuevo, de la
            solicitud al registro.
          </p>
          <div className="mt-8">
            <SearchBox />
          </div>
        </Container>
      </section>

      <Container className="space-y-16 py-12 sm:py-16">
        <section aria-labelledby="puertas">
          <h2 id="puertas" className="text-2xl">
            ¿Qué necesita hacer?
          </h2>
          <div className="mt-6 grid gap-5 md:grid-cols-3">
            <DoorCard href="/registro" icon="document" title="Consultar acuerdos">
              Lea y descargue cualquier acuerdo registrado, con su dirección permanente y sus documentos.
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

        <DefinitionNotes />
      </Container>
    </>
  );
}
