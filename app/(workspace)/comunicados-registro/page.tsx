import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { policyNoticeDesk } from "#lib/policy-notices/policy-notice-desk.ts";
import { NoticeList } from "./_components/notice-list.tsx";

export const metadata: Metadata = { title: "Comunicados de política exterior" };

/** For the DGCP, the notices that it writes; for an office, those to which it may tie what it does. */
export default async function NoticesDeskPage() {
  const actor = await requireActor();
  const writes = hasPermission(actor.role, "policy-notices.edit");
  if (!writes && !hasPermission(actor.role, "policy-notices.tie")) notFound();
  return (
    <PageBody>
      <PageHeader
        title="Comunicados"
        lead={
          writes
            ? "Lo que ocurre en la política exterior y toca a estados y municipios. Publicado, no cambia: se corrige con notas."
            : "Abra uno para vincular lo que hace su oficina al respecto: lo público se lee en la página del comunicado, y la DGCP lo ve todo."
        }
        actions={
          <>
            <LinkButton href="/comunicados" variant="secondary">
              Ver la lista pública
            </LinkButton>
            {writes ? <LinkButton href="/comunicados-registro/nuevo">Nuevo comunicado</LinkButton> : null}
          </>
        }
      />
      <NoticeList
        notices={await policyNoticeDesk.listWorked(actor)}
        empty={<EmptyState title="Todavía no hay comunicados" />}
      />
    </PageBody>
  );
}
