import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { CalculatorParams } from "#lib/calendar/calculator-query.ts";
import { openCalculator } from "#lib/calendar/open-calculator.ts";
import { CalculatorForm } from "./_components/calculator-form.tsx";
import { CalculatorResult } from "./_components/calculator-result.tsx";
import { CountingRules } from "./_components/counting-rules.tsx";
import { inWordsOfTheForm } from "./field-labels.ts";

export const metadata: Metadata = {
  title: "Calculadora de plazos",
  description:
    "Cuándo vence un plazo en días hábiles, contado día por día y con la fuente de cada día que no cuenta.",
};

export default async function CalculatorPage({ searchParams }: { searchParams: Promise<CalculatorParams> }) {
  const view = await openCalculator(await searchParams, Temporal.Now.instant());
  const errors = inWordsOfTheForm(view.errors);
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Calculadora de plazos" }]}>
      <ErrorSummary errors={errors} />
      <PageHeader
        title="Calculadora de plazos"
        lead="Diga cuándo se presenta un escrito y de cuántos días hábiles es el plazo. Verá cuándo vence y por qué cada día cuenta o no cuenta."
      />
      <div className="gap-x-10 gap-y-8 max-lg:space-y-8 lg:grid lg:grid-cols-[22rem_1fr] print:block">
        <CalculatorForm values={view.values} errors={errors} cutoffHour={view.cutoffHour} />
        {view.calculation ? (
          <CalculatorResult calculation={view.calculation} ifFiledNow={view.ifFiledNow} />
        ) : null}
      </div>
      <CountingRules cutoffHour={view.cutoffHour} />
    </PageBody>
  );
}
