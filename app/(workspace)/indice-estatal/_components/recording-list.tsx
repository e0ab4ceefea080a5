import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { describeYear } from "#lib/activity-index/describe-year.ts";
import { indexAddress, readIndexQuery } from "#lib/activity-index/index-query.ts";
import { type IndexSeries, latestYear, rankStates, yearsOf } from "#lib/activity-index/index-series.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { indexListHref } from "../index-desk-address.ts";
import { RecordingTable } from "./recording-table.tsx";

/** The states in a year, in order of their key, each with what has been recorded of it. */
export function RecordingList({ series, params }: { series: IndexSeries; params: AddressParams }) {
  const thisYear = Number(mexicoCityToday().slice(0, 4));
  const asked =
    params.anio === String(thisYear) ? { year: thisYear, ignored: [] } : readIndexQuery(params, series);
  const year = asked.year ?? thisYear;
  const years = [...new Set([...yearsOf(series), thisYear])];
  const rows = rankStates(series, year).toSorted((a, b) => a.code.localeCompare(b.code));
  return (
    <PageBody>
      <PageHeader
        title="Índice de acción internacional"
        lead="Registre los tres componentes de cada estado con su evidencia: el índice es su suma. Lo que se corrige no se borra."
        actions={
          <LinkButton href={indexAddress({ year: latestYear(series), state: null })} variant="secondary">
            Ver la página pública
          </LinkButton>
        }
      />
      <IgnoredFilters sentences={asked.ignored} />
      <TabLinks
        label="Año del índice"
        items={years.map((one) => ({ href: indexListHref(one), label: String(one), current: one === year }))}
      />
      <p className="max-w-measure">{describeYear(series, year)}</p>
      <RecordingTable rows={rows} year={year} />
    </PageBody>
  );
}
