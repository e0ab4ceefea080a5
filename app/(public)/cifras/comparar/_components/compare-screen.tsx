import { redirect } from "next/navigation";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { figuresWords, siteWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { compareStates, COMPARED_TABLES } from "#lib/statistics/compare-states.ts";
import { openStatistics } from "#lib/statistics/open-statistics.ts";
import { comparisonAddress, figuresAddress } from "#lib/statistics/statistics-address.ts";
import { MIN_COMPARED, parseComparison } from "#lib/statistics/statistics-query.ts";
import { CompareForm } from "./compare-form.tsx";
import { ComparisonSection } from "./comparison-section.tsx";
import { ComparedTotals } from "./compared-totals.tsx";

export type ComparePageProps = { searchParams: Promise<AddressParams> };

type CompareScreenProps = ComparePageProps & { language: Language };

/** Two to four states side by side, in a language. */
export async function CompareScreen({ language, searchParams }: CompareScreenProps) {
  const params = await searchParams;
  const { states, ignored } = parseComparison(params, language);
  // The form sends the parameter once for each list; the address to share has it once.
  if (Array.isArray(params.estados) && ignored.length === 0) redirect(comparisonAddress(states, language));
  const opened = states.length < MIN_COMPARED ? [] : await openAll(states);
  const words = figuresWords[language].compare;
  const { home, figures } = siteWords[language];
  return (
    <PageBody
      language={language}
      breadcrumbs={[
        { label: home, href: pathIn(language, "/") },
        { label: figures, href: figuresAddress(null, language) },
        { label: words.title },
      ]}
      className="space-y-10"
    >
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={opened.length > 0 ? <PrintButton language={language} /> : null}
      />
      <IgnoredFilters sentences={ignored} language={language} />
      <CompareForm states={states} language={language} />
      {states.length === 1 ? (
        <Alert title={words.oneMore} language={language}>
          {words.oneMoreText}
        </Alert>
      ) : null}
      {opened.length > 0 ? <ComparedTotals states={opened} language={language} /> : null}
      {compareStates(opened, language).map((comparison) => (
        <ComparisonSection
          key={comparison.name}
          {...comparison}
          today={opened[0]!.scope.today}
          language={language}
        />
      ))}
    </PageBody>
  );
}

const openAll = (states: readonly string[]) =>
  Promise.all(states.map((state) => openStatistics(state, COMPARED_TABLES)));
