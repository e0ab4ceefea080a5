import type { Metadata } from "next";
import { FilterBar } from "#components/forms/filter-bar.tsx";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { Select } from "#components/ui/select.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { COINCIDENCES_HREF, readWeeks, WEEKS } from "#lib/panorama/coincidences/weeks-query.ts";
import { MOST_COINCIDENCES } from "#lib/panorama/coincidences/find-coincidences.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { COINCIDENCE_WEEKS } from "#lib/panorama/reading/picture.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { CoincidenceList } from "../_components/coincidence-list.tsx";
import { InvitationList } from "../_components/invitation-list.tsx";
import { PanoramaTabs } from "../_components/panorama-tabs.tsx";

type CoincidencesPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Coincidencias" };

const LEAD = {
  office:
    "Oficinas que irán al mismo lugar que la suya en las mismas semanas: puede invitarlas a ir juntas. Solo se ve lo que es público o su oficina comparte.",
  dgcp: "Oficinas distintas que irán al mismo lugar en las mismas semanas, de lo que es público o comparten, y lo que se han propuesto.",
};

export default async function CoincidencesPage({ searchParams }: CoincidencesPageProps) {
  const actor = await requirePermission("panorama.read");
  const { weeks, ignored } = readWeeks(await searchParams);
  const isOffice = !hasPermission(actor.role, "panorama.report");
  const [coincidences, invited, invitations] = await Promise.all([
    panoramaDesk.readCoincidences(actor, weeks),
    panoramaDesk.listInvited(actor),
    panoramaDesk.listInvitations(actor),
  ]);
  return (
    <PageBody>
      <PageHeader title="Coincidencias" lead={isOffice ? LEAD.office : LEAD.dgcp} actions={<PrintButton />} />
      <PanoramaTabs actor={actor} current="coincidences" />
      <IgnoredFilters sentences={ignored} />
      <FilterBar href={COINCIDENCES_HREF} active={weeks !== COINCIDENCE_WEEKS}>
        <Select
          name="semanas"
          label="Cuánto puede haber entre una y otra"
          options={WEEKS}
          defaultValue={String(weeks)}
          width="full"
        />
      </FilterBar>
      {invitations.length > 0 ? (
        <Panel title="Invitaciones">
          <InvitationList invitations={invitations} />
        </Panel>
      ) : null}
      <section aria-labelledby="por-venir" className="space-y-5">
        <h2 id="por-venir" className="text-xl">
          Por venir
        </h2>
        {coincidences.length === 0 ? (
          <EmptyState title="Ninguna coincidencia">
            {isOffice
              ? "Ninguna otra oficina irá, que se sepa, a donde va la suya en esas semanas."
              : "No hay dos oficinas que vayan, que se sepa, al mismo lugar en esas semanas."}
          </EmptyState>
        ) : (
          <CoincidenceList
            coincidences={coincidences.slice(0, MOST_COINCIDENCES)}
            invited={invited}
            asks={hasPermission(actor.role, "panorama.invite") ? actor.officeId : null}
          />
        )}
        {coincidences.length > MOST_COINCIDENCES ? (
          <p className="text-tinta-suave">Están las primeras {MOST_COINCIDENCES}; hay más.</p>
        ) : null}
      </section>
    </PageBody>
  );
}
