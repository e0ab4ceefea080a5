import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import { NOTICES_PATH } from "#lib/partner-notices/public/notice-paths.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { OwnNotices } from "./_components/own-notices.tsx";

export const metadata: Metadata = { title: "Busco contraparte" };

/** The notices by which one's office looks for partners abroad. */
export default async function OwnNoticesPage() {
  const actor = await requirePermission("partners.read");
  const [notices, counts] = await Promise.all([noticeDesk.listOwn(actor), noticeDesk.countReplies(actor)]);
  const rows = notices.map((notice) => ({
    notice,
    replies: counts.get(notice.id) ?? { all: 0, waiting: 0 },
  }));
  const edits = hasPermission(actor.role, "partners.edit");
  const create = edits ? <LinkButton href="/busco-contraparte/nuevo">Nuevo aviso</LinkButton> : null;
  return (
    <PageBody>
      <PageHeader
        title="Busco contraparte"
        lead="Diga qué busca su gobierno y qué ofrece. Publicado, lo lee cualquier ciudad del mundo y responde sin tener cuenta."
        actions={
          <>
            <LinkButton href={NOTICES_PATH} variant="secondary">
              Ver la lista pública
            </LinkButton>
            {create}
          </>
        }
      />
      <OwnNotices
        rows={rows}
        attends={edits}
        empty={
          <EmptyState title="Todavía no hay avisos" action={create}>
            Un borrador solo lo ve la oficina que lo escribe.
          </EmptyState>
        }
      />
    </PageBody>
  );
}
