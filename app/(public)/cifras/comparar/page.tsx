import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { compareStates, COMPARED_TABLES } from "#lib/statistics/compare-states.ts";
import { nameOfState } from "#lib/statistics/describe-table.ts";
import { openStatistics } from "#lib/statistics/open-statistics.ts";
import { comparisonAddress, figuresAddress } from "#lib/statistics/statistics-address.ts";
import { MIN_COMPARED, parseComparison } from "#lib/statistics/statistics-query.ts";
import { CompareForm } from "./_components/compare-form.tsx";
import { ComparisonSection } from "./_components/comparison-section.tsx";
import { ComparedTotals } from "./_components/compared-totals.tsx";

type ComparePageProps = { searchParams: Promise<AddressParams> };

export async function generateMetadata({ searchParams }: ComparePageProps): Promise<Metadata> {
  const { states } = parseComparison(await searchParams);
  const names = new Intl.ListFormat("es-MX").format(states.map(nameOfState));
  return { title: states.length < MIN_COMPARED ? "Comparar estados" : `Cifras de ${names}` };
}

export default async function ComparePage({ searchParams }: ComparePageProps) {
  const params = await searchParams;
  const { states, ignored } = parseComparison(params);
  // The form sends the parameter once for each list; the address to share has it once.
  if (Array.isArray(params.estados) && ignored.length === 0) redirect(comparisonAddress(states));
  const opened = states.length < MIN_COMPARED ? [] : await openAll(states);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Inicio", href: "/" },
        { label: "Cifras", href: figuresAddress(null) },
        { label: "Comparar estados" },
      ]}
      className="space-y-10"
    >
      <PageHeader
        title="Comparar estados"
        lead="De dos a cuatro entidades, una junto a otra. El porcentaje es de los acuerdos de cada una, para que se comparen aunque una tenga muchos más."
        actions={opened.length > 0 ? <PrintButton /> : null}
      />
      <IgnoredFilters sentences={ignored} />
      <CompareForm states={states} />
      {states.length === 1 ? (
        <Alert title="Falta otro estado">Elija al menos uno más y vuelva a comparar.</Alert>
      ) : null}
      {opened.length > 0 ? <ComparedTotals states={opened} /> : null}
      {compareStates(opened).map((comparison) => (
        <ComparisonSection key={comparison.name} {...comparison} today={opened[0]!.scope.today} />
      ))}
    </PageBody>
  );
}

const openAll = (states: readonly string[]) =>
  Promise.all(states.map((state) => openStatistics(state, COMPARED_TABLES)));
