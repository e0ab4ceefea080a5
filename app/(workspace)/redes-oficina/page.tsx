import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { FileLinks } from "#components/open-data/file-links.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { networkDesk } from "#lib/networks/network-desk.ts";
import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { MembershipTable } from "./_components/membership-table.tsx";
import { membershipsHref } from "./network-hrefs.ts";

export const metadata: Metadata = { title: "Redes" };

/** The networks that one's office belongs to. */
export default async function MembershipsPage() {
  const actor = await requirePermission("partners.read");
  const [memberships, planned] = await Promise.all([
    networkDesk.listOwn(actor),
    networkDesk.planMemberships(actor),
  ]);
  const create = hasPermission(actor.role, "partners.edit") ? (
    <LinkButton href={`${membershipsHref}/nueva`}>Registrar una membresía</LinkButton>
  ) : null;
  return (
    <PageBody>
      <PageHeader
        title="Redes"
        lead="A qué redes pertenece su oficina, cuánto cuestan, cuándo se renuevan y para qué han servido. Avisamos 60 y 15 días antes de cada renovación."
        actions={
          <>
            <LinkButton href="/atlas/redes" variant="secondary">
              Ver lo público
            </LinkButton>
            {create}
          </>
        }
      />
      {planned.length > 0 ? (
        <Alert tone="info" title="Su plan nombra estas redes y aquí no están">
          <ul className="list-disc pl-5">
            {planned.map(({ name, network }) => (
              <li key={name}>
                {name}
                {network ? (
                  <>
                    {": "}
                    <TextLink href={`${membershipsHref}/nueva?red=${network.key}`}>
                      registrarla<span className="sr-only"> ({name})</span>
                    </TextLink>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <MembershipTable
        rows={memberships}
        empty={
          <EmptyState title="Todavía no hay membresías" action={create}>
            Registre las redes a las que ya pertenece su gobierno.
          </EmptyState>
        }
      />
      {memberships.length > 0 ? (
        <FileLinks
          files={TABLE_FORMATS.map((format) => ({
            label: TABLE_LABELS[format],
            href: `${membershipsHref}/exportar/membresias.${format}`,
          }))}
        />
      ) : null}
    </PageBody>
  );
}
