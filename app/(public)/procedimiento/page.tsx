import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { Stepper } from "#components/ui/stepper.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { OutcomeNotes } from "./_components/outcome-notes.tsx";
import { StepFacts } from "./_components/step-facts.tsx";
import { procedurePhases, type ProcedureStep } from "./procedure-steps.ts";

export const metadata: Metadata = {
  title: "Procedimiento",
  description:
    "Los doce pasos de un acuerdo interinstitucional, de la solicitud al registro: quién actúa, qué se necesita y en cuánto tiempo.",
};

const actorTones = {
  Oficina: "warning",
  DGCP: "info",
  "Consultoría Jurídica": "success",
} as const satisfies Record<ProcedureStep["who"], TagTone>;

export default function ProcedurePage() {
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
        <section
          key={phase.id}
          aria-labelledby={phase.id}
          className="gap-x-12 lg:grid lg:grid-cols-[16rem_1fr]"
        >
          <div className="mb-6 border-t-2 border-dorado pt-3 lg:mb-0 lg:self-start">
            <h2 id={phase.id} className="text-2xl text-guinda-oscuro">
              {phase.name}
            </h2>
            <p className="mt-1 text-sm text-tinta-suave">{phase.summary}</p>
          </div>
          <Stepper
            label={`Pasos para ${phase.name.toLowerCase()}`}
            steps={phase.steps.map((step) => ({
              key: String(step.number),
              number: step.number,
              title: step.title,
              tag: <StatusTag tone={actorTones[step.who]}>{step.who}</StatusTag>,
              children: <StepFacts step={step} />,
            }))}
          />
        </section>
      ))}
      <OutcomeNotes />
      <p className="max-w-measure border-t border-linea pt-6 text-sm text-tinta-suave">
        La obligación de informar a la Secretaría y de contar con su dictamen y registro está en los artículos
        2 y 7 de la Ley sobre la Celebración de Tratados. Los doce pasos y los diez días hábiles no están en
        esa ley: vienen del procedimiento que la Secretaría publicó. Para contar un plazo, use la{" "}
        <TextLink href="/calculadora">calculadora</TextLink>.
      </p>
    </PageBody>
  );
}
