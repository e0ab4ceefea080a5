import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { TakeAway } from "#components/open-data/take-away.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { listWords, siteWords } from "#lib/i18n/words.ts";
import { type Language, LOCALES, pathIn } from "#lib/kernel/language.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readRegistry } from "#lib/registry/public-registry.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import type { AgreementPage } from "#lib/registry/search/search-agreements.ts";
import { activeFilters } from "./active-filters.ts";
import { AgreementList } from "./agreement-list.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { NoAgreements } from "./no-agreements.tsx";
import { SearchForm } from "./search-form.tsx";
import { SearchNotes } from "./search-notes.tsx";

export type RegistryPageProps = { searchParams: Promise<AddressParams> };

type RegistryScreenProps = RegistryPageProps & { language: Language };

/** The list of the registry, in a language. */
export async function RegistryScreen({ language, searchParams }: RegistryScreenProps) {
  const words = listWords[language];
  const { filters, ignored, results, reasons } = await readRegistry(await searchParams, language);
  const active = activeFilters(filters, results.areaNames, language);
  const { total, rows, page, perPage } = results;
  return (
    <PageBody
      language={language}
      breadcrumbs={[
        { label: siteWords[language].home, href: pathIn(language, "/") },
        { label: siteWords[language].registry },
      ]}
    >
      <PageHeader title={words.title} lead={words.lead} />
      <SearchForm filters={filters} language={language} />
      <IgnoredFilters sentences={ignored} language={language} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[17rem_minmax(0,1fr)] lg:items-start print:block">
        <FilterPanel filters={filters} results={results} language={language} />
        <section aria-labelledby="resultados" className="space-y-4">
          <h2 id="resultados" className="text-xl">
            {countAgreements(results, active.length > 0, language)}
          </h2>
          {total > 0 ? <p className="text-sm text-tinta-suave">{words.orders[filters.orden]}</p> : null}
          <FilterChips filters={active} language={language} />
          <SearchNotes filters={filters} results={results} language={language} />
          {total > 0 ? (
            <AgreementList rows={rows} reasons={reasons} language={language} />
          ) : (
            <NoAgreements filters={active} language={language} />
          )}
          <Pagination
            page={page}
            pageSize={perPage}
            total={total}
            unit={total === 1 ? words.one : words.many}
            language={language}
            href={(pagina) => registryAddress({ ...filters, pagina }, language)}
          />
          {total > 0 ? <TakeAway filters={filters} language={language} /> : null}
        </section>
      </div>
    </PageBody>
  );
}

function countAgreements({ total }: AgreementPage, narrowed: boolean, language: Language): string {
  const number = new Intl.NumberFormat(LOCALES[language]).format(total);
  return listWords[language].count(number, total === 1, narrowed);
}
