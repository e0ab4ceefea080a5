import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { contributionDesk } from "#lib/bulletin/contributions/contribution-desk.ts";
import { ContributionList } from "./_components/contribution-list.tsx";

export const metadata: Metadata = { title: "Colaboraciones para el boletín" };

/** What an office writes for the bulletin. */
export default async function ContributionsPage() {
  const actor = await requirePermission("bulletin.contribute");
  const create = <LinkButton href="/boletin-colaboraciones/nueva">Nueva colaboración</LinkButton>;
  return (
    <PageBody>
      <PageHeader
        title="Colaboraciones para el boletín"
        lead="Escriba un artículo y envíelo a la DGCP para la próxima edición: lo acepta, con o sin cambios que podrá ver, o le dice por qué no."
        actions={
          <>
            <LinkButton href="/boletin" variant="secondary">
              Ver el boletín
            </LinkButton>
            {create}
          </>
        }
      />
      <ContributionList
        contributions={await contributionDesk.list(actor)}
        empty={
          <EmptyState title="Su oficina no ha escrito nada todavía" action={create}>
            Un borrador solo lo ve la oficina que lo escribe.
          </EmptyState>
        }
      />
    </PageBody>
  );
}
