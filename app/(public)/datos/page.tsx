import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { readOffer } from "#lib/open-data/read-offer.ts";
import { ApiExamples } from "./_components/api-examples.tsx";
import { ColumnDictionary } from "./_components/column-dictionary.tsx";
import { FigureFiles } from "./_components/figure-files.tsx";
import { RegistryFiles } from "./_components/registry-files.tsx";
import { TermsOfUse } from "./_components/terms-of-use.tsx";

export const metadata: Metadata = {
  title: "Datos abiertos",
  description:
    "El registro de acuerdos y sus cifras para llevar: archivos, diccionario, licencia, API y avisos.",
};

export default async function OpenDataPage() {
  const offer = await readOffer();
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Datos abiertos" }]}>
      <PageHeader
        title="Datos abiertos"
        lead="El registro completo y sus cifras son de quien los necesite: llévese el archivo, consúltelos desde un programa o reciba un aviso de lo nuevo."
      />
      <RegistryFiles offer={offer} />
      <ColumnDictionary />
      <FigureFiles />
      <Panel id="avisos" title="Avisos de lo nuevo">
        <p className="max-w-measure">
          Con un lector de noticias se entera de cada inscripción sin dar su correo:{" "}
          <a href="/registro/suscripcion.atom" className="link">
            Atom
          </a>{" "}
          o{" "}
          <a href="/registro/suscripcion.json" className="link">
            JSON Feed
          </a>
          . También puede seguir una búsqueda: hágala en <TextLink href="/registro">el registro</TextLink> y
          elija «Suscribirse a esta búsqueda».
        </p>
      </Panel>
      <ApiExamples origin={offer.origin} />
      <TermsOfUse offer={offer} />
    </PageBody>
  );
}
