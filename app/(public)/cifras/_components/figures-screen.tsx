import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { figuresWords, siteWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { nameOfState } from "#lib/catalogues/state-name.ts";
import { openStatistics } from "#lib/statistics/open-statistics.ts";
import { figuresAddress } from "#lib/statistics/statistics-address.ts";
import { parseStateQuery } from "#lib/statistics/statistics-query.ts";
import { keyNumbersOf } from "../_data/key-numbers-of.ts";
import { FigureIndex } from "./figure-index.tsx";
import { FigureSection } from "./figure-section.tsx";
import { KeyNumbers } from "#components/figures/key-numbers.tsx";
import { NoFigures } from "./no-figures.tsx";
import { StateMap } from "./state-map.tsx";
import { StatePicker } from "./state-picker.tsx";

export type FiguresPageProps = { searchParams: Promise<AddressParams> };

type FiguresScreenProps = FiguresPageProps & { language: Language };

/** The figures of the country or of a state, in a language. */
export async function FiguresScreen({ language, searchParams }: FiguresScreenProps) {
  const words = figuresWords[language];
  const { state, ignored } = parseStateQuery(await searchParams, language);
  const statistics = await openStatistics(state);
  const { scope, tables } = statistics;
  const empty = tables[0]!.figures.total === 0;
  return (
    <PageBody language={language} breadcrumbs={crumbsOf(state, language)} className="space-y-10">
      <PageHeader
        title={state === null ? words.title : words.titleOf(nameOfState(state))}
        lead={words.lead}
        actions={empty ? null : <PrintButton language={language} />}
      />
      <IgnoredFilters sentences={ignored} language={language} />
      <StatePicker state={state} language={language} />
      {empty ? (
        <NoFigures state={state} language={language} />
      ) : (
        <>
          <KeyNumbers items={keyNumbersOf(statistics, language)} />
          <FigureIndex language={language} />
          {tables.map(({ name, figures }) => (
            <FigureSection key={name} name={name} figures={figures} scope={scope} language={language}>
              {name === "estado-nivel" && state === null ? (
                <StateMap rows={figures.rows} language={language} />
              ) : null}
            </FigureSection>
          ))}
        </>
      )}
    </PageBody>
  );
}

function crumbsOf(state: string | null, language: Language) {
  const { home: homeLabel, figures: section } = siteWords[language];
  const home = { label: homeLabel, href: pathIn(language, "/") };
  if (state === null) return [home, { label: section }];
  return [home, { label: section, href: figuresAddress(null, language) }, { label: nameOfState(state) }];
}
