import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getProcedureFigures } from "#lib/procedure/get-procedure-figures.ts";
import { OutcomeNotes } from "./_components/outcome-notes.tsx";
import { PhaseSection } from "./_components/phase-section.tsx";
import { procedurePhases } from "./procedure-phases.ts";

export const metadata: Metadata = {
  title: "Procedimiento",
  description:
    "Los doce pasos de un acuerdo interinstitucional, de la solicitud al registro: quién actúa, qué se necesita y en cuánto tiempo.",
};

export default async function ProcedurePage() {
  const figures = await getProcedureFigures();
  return (
    <PageBody
      breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Procedimiento" }]}
      className="space-y-12"
    >
      <PageHeader
        title="Los doce pasos de un acuerdo"
        lead="Lo que hace cada quien para que un acuerdo interinstitucional se revise, se firme y se registre. Junto a cada paso se lee a quién le toca."
        actions={<PrintButton />}
      />
      {procedurePhases.map((phase) => (
        <PhaseSection key={phase.id} phase={phase} figures={figures} />
      ))}
      <OutcomeNotes />
      <p className="max-w-measure border-t border-linea pt-6 text-sm text-tinta-suave">
        La obligación de informar a la Secretaría y de contar con su dictamen y registro está en los artículos
        2 y 7 de la Ley sobre la Celebración de Tratados. Los doce pasos y el plazo previo a la firma no están
        en esa ley: vienen del procedimiento que la Secretaría publicó. Para contar un plazo, use la{" "}
        <TextLink href="/calculadora">calculadora</TextLink>.
      </p>
    </PageBody>
  );
}
