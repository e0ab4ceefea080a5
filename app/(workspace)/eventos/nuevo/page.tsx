import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { countriesAbroad } from "#lib/catalogues/country-options.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { ZONES } from "#lib/events/time-zones.ts";
import { EventForm } from "../_components/event-form.tsx";
import { blankForm } from "../typed-event.ts";

export const metadata: Metadata = { title: "Nuevo evento" };

export default async function NewEventPage() {
  await requirePermission("events.edit");
  return (
    <PageBody breadcrumbs={[{ label: "Eventos de la oficina", href: "/eventos" }, { label: "Nuevo" }]}>
      <PageHeader title="Nuevo evento" lead="Empiece con lo que sepa: se guarda como borrador." />
      <EventForm
        zones={ZONES}
        countries={countriesAbroad()}
        {...{ id: "", revision: 0, rows: 3, published: false }}
        initial={blankForm()}
        areas={await eventDesk.listAreas()}
      />
    </PageBody>
  );
}
