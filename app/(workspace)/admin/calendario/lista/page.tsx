import type { Metadata } from "next";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { getCalendarYear } from "#lib/calendar/get-calendar-year.ts";
import { CALENDAR_TIME_ZONE } from "#lib/calendar/load-calendar.ts";
import { ChangePage } from "../_components/change-page.tsx";
import { PublishYearForm } from "../_components/publish-year-form.tsx";
import { readYear } from "../calendar-address.ts";

export const metadata: Metadata = { title: "Lista oficial de un año" };

export default async function PublishYearPage({
  searchParams,
}: {
  searchParams: Promise<{ anio?: string }>;
}) {
  await requirePermission("portal.manage");
  const { anio } = await searchParams;
  const view = await getCalendarYear(readYear(anio, Temporal.Now.plainDateISO(CALENDAR_TIME_ZONE).year));
  return (
    <ChangePage
      title="Lista oficial de un año"
      lead="Declare antes los días inhábiles de la lista. Al registrarla, las fechas de ese año dejan de ser provisionales."
    >
      <PublishYearForm year={view.year} list={view.list} />
    </ChangePage>
  );
}
