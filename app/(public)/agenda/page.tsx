import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import {
  agendaAddress,
  agendaIcsAddress,
  agendaParams,
  mapAddress,
  monthAddress,
  readAgendaQuery,
} from "#lib/events/agenda-query.ts";
import { TRAINING_PATH } from "#lib/events/event-address.ts";
import { placesOf } from "#lib/events/agenda-map/places-of.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { PAGE_SIZE } from "#lib/events/list-agenda.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { keepSearchAction } from "./actions.ts";
import { AgendaFilterBar } from "./_components/agenda-filter-bar.tsx";
import { AgendaMap } from "./_components/agenda-map.tsx";
import { EventsByMonth } from "./_components/events-by-month.tsx";
import { MonthTable } from "./_components/month-table.tsx";

type AgendaPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = {
  title: "Agenda",
  description: "Foros, capacitaciones, giras, ferias y visitas que convocan las oficinas y la DGCP.",
};
export const dynamic = "force-dynamic";

const NOTHING = { q: null, estado: null, tema: null, pais: null, oficina: null, tipo: null };

export default async function AgendaPage({ searchParams }: AgendaPageProps) {
  const params = await searchParams;
  const { filters, month, map, ignored } = readAgendaQuery(params);
  const today = mexicoCityToday();
  const page = readPageNumber(params.pagina);
  const [areas, offices, list] = await Promise.all([
    eventDesk.listAreas(filters.tema ? [filters.tema] : []),
    eventDesk.listConveners(),
    map
      ? eventDesk.listForMap(filters).then((events) => ({ events, total: events.length }))
      : month
        ? eventDesk.listMonth(filters, month).then((events) => ({ events, total: events.length }))
        : eventDesk.listAgenda(filters, page),
  ]);
  const filtered = Object.values(agendaParams(filters)).some((value) => value !== null);
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Agenda" }]}>
      <PageHeader
        title="Agenda"
        lead="Foros, capacitaciones, giras, ferias y visitas que convocan las oficinas de estados y municipios y la DGCP."
      />
      <IgnoredFilters sentences={ignored} />
      <AgendaFilterBar
        {...{ filters, month, areas, offices }}
        map={map}
        active={filtered || month !== null || map}
      />
      <TabLinks
        label="Vistas de la agenda"
        items={[
          { href: agendaAddress(filters), label: "Lista", current: !month && !map },
          {
            href: monthAddress(filters, month ?? (filters.desde ?? today).slice(0, 7)),
            label: "Mes",
            current: month !== null,
          },
          { href: mapAddress(filters), label: "Mapa", current: map },
        ]}
      />
      <ul className="flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        <li>
          <TextLink href={agendaAddress({ ...filters, desde: null, hasta: yesterday })}>
            Ver los que ya pasaron
          </TextLink>
        </li>
        <li>
          <TextLink href={TRAINING_PATH}>Mi historial de capacitación</TextLink>
        </li>
        <li>
          <a className="link" href={agendaIcsAddress(filters)}>
            Seguirla en su calendario (iCalendar)
          </a>
        </li>
      </ul>
      {filtered ? (
        <ActionButton
          action={keepSearchAction}
          fields={{ query: agendaAddress(filters).split("?")[1] ?? "" }}
          variant="secondary"
          size="small"
        >
          Seguir esta búsqueda
        </ActionButton>
      ) : null}
      {map && list.total > 0 ? (
        <AgendaMap places={placesOf(list.events)} />
      ) : month ? (
        <MonthTable {...{ month, filters, events: list.events }} />
      ) : list.total === 0 ? (
        <EmptyState title={filtered ? "Ningún evento es así" : "No hay eventos próximos"}>
          {filtered ? (
            <>
              Quite algún filtro, o{" "}
              <TextLink href={agendaAddress({ ...NOTHING, desde: null, hasta: null })}>vea todos</TextLink>.
            </>
          ) : (
            "Aquí estarán los que publiquen las oficinas."
          )}
        </EmptyState>
      ) : (
        <>
          <p role="status">
            {list.total === 1 ? "Un evento" : `${list.total} eventos`}
            {filters.desde || filters.hasta ? "" : " por venir o en curso"}
            {filtered ? ", con esos filtros" : ""}.
          </p>
          <EventsByMonth events={list.events} />
          <Pagination
            {...{ page, pageSize: PAGE_SIZE, total: list.total }}
            unit={list.total === 1 ? "evento" : "eventos"}
            href={(number) => agendaAddress(filters, number)}
          />
        </>
      )}
    </PageBody>
  );
}
