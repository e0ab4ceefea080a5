import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { getCalendarYear, type CalendarYearView } from "#lib/calendar/get-calendar-year.ts";
import { CALENDAR_TIME_ZONE } from "#lib/calendar/load-calendar.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { CalendarTabs } from "./_components/calendar-tabs.tsx";
import { YearDays } from "./_components/year-days.tsx";
import { YearLinks } from "./_components/year-links.tsx";
import { CALENDAR_DONE, readDone, readYear } from "./calendar-address.ts";

type CalendarPageProps = { searchParams: Promise<{ anio?: string; hecho?: string }> };

export const metadata: Metadata = { title: "Calendario de días hábiles" };

export default async function CalendarPage({ searchParams }: CalendarPageProps) {
  await requirePermission("portal.manage");
  const { anio, hecho } = await searchParams;
  const view = await getCalendarYear(readYear(anio, Temporal.Now.plainDateISO(CALENDAR_TIME_ZONE).year));
  const done = readDone(hecho);
  return (
    <PageBody>
      {done ? (
        <FlashMessage title={CALENDAR_DONE[done]}>
          Los expedientes abiertos se están recalculando; sus responsables reciben aviso de cada fecha que
          cambie.
        </FlashMessage>
      ) : null}
      <PageHeader
        title="Calendario de días hábiles"
        lead="Con él se cuentan todos los plazos del portal y de la calculadora pública."
        actions={<LinkButton href="/admin/calendario/declarar">Declarar días</LinkButton>}
      />
      <CalendarTabs current="days" />
      <YearLinks year={view.year} />
      <YearList view={view} />
      {view.days.length > 0 ? (
        <YearDays year={view.year} days={view.days} />
      ) : (
        <EmptyState title={`Sin días señalados en ${view.year}`}>
          Aquí estarán los días inhábiles por ley y los que declare la autoridad.
        </EmptyState>
      )}
    </PageBody>
  );
}

/** Whether the year is certain, and by which publication. */
function YearList({ view: { year, list } }: { view: CalendarYearView }) {
  const href = `/admin/calendario/lista?anio=${year}`;
  return list ? (
    <Alert tone="success" title={`La lista oficial de ${year} está publicada`}>
      <p>
        {list.reference}, del {formatDate(list.publishedOn)}.{" "}
        <TextLink href={href}>Corregir la referencia</TextLink>
      </p>
    </Alert>
  ) : (
    <Alert tone="warning" title={`Las fechas de ${year} son provisionales`}>
      <p>
        Falta la lista oficial de días inhábiles de ese año.{" "}
        <TextLink href={href}>Registrar su publicación</TextLink>
      </p>
    </Alert>
  );
}
