import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ActivitiesBody } from "#components/panorama/activities-body.tsx";
import { TakeActivities } from "#components/panorama/take-activities.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { activityDefinition } from "#lib/panorama/activity-definition.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { panoramaAddress, PUBLIC_HREF, readPanoramaQuery } from "#lib/panorama/panorama-query.ts";

type ActivitiesPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Actividades del panorama" };

const PAGE_SIZE = 50;

export default async function ActivitiesPage({ searchParams }: ActivitiesPageProps) {
  const params = await searchParams;
  const today = mexicoCityToday();
  const { filters, ignored } = readPanoramaQuery(params, today);
  const asked = { page: readPageNumber(params.pagina), pageSize: PAGE_SIZE };
  const [list, areas, offices] = await Promise.all([
    panoramaDesk.listActivities("anyone", filters, asked),
    panoramaDesk.listAreas(),
    panoramaDesk.listOffices(),
  ]);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Panorama", href: panoramaAddress(PUBLIC_HREF, filters) },
        { label: "Actividades" },
      ]}
    >
      <PageHeader
        title="Actividades"
        lead={activityDefinition("anyone")}
        actions={<TakeActivities base={PUBLIC_HREF} filters={filters} />}
      />
      <IgnoredFilters sentences={ignored} />
      <ActivitiesBody {...{ list, filters, areas, offices, today }} viewer="anyone" base={PUBLIC_HREF} />
    </PageBody>
  );
}
