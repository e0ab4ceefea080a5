import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { CommentForm } from "#components/plans/comment-form.tsx";
import { CommentThread } from "#components/plans/comment-thread.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { LONGEST_COMMENT } from "#lib/plan-oversight/plan-remark.ts";
import { PLANS_HREF } from "#lib/plan-oversight/plans-query.ts";
import { commentAction } from "../actions.ts";
import { loadThread } from "../load-thread.ts";

type ThreadPageProps = { params: Promise<{ oficina: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Comentarios de un plan" };

/** What the DGCP and an office said of its adopted plan. */
export default async function ThreadPage({ params, searchParams }: ThreadPageProps) {
  const actor = await requirePermission("plans.oversee");
  const { office, slug, comments } = await loadThread(actor, (await params).oficina);
  const { hecho } = await searchParams;
  return (
    <PageBody breadcrumbs={[{ href: PLANS_HREF, label: "Planes de las oficinas" }, { label: office.name }]}>
      {hecho === "comentado" ? <FlashMessage title="El comentario quedó enviado." /> : null}
      <PageHeader
        title={office.name}
        overline="Comentarios del plan adoptado"
        lead="Los leen la oficina y la DGCP, y nadie más. Lo escrito no se cambia ni se borra."
        actions={
          <>
            <LinkButton href={`/planes/${slug}`} variant="secondary" size="small">
              Ver el plan adoptado
            </LinkButton>
            {comments.length > 0 ? (
              <LinkButton href={`${PLANS_HREF}/${office.id}/exportar`} variant="secondary" size="small">
                Descargar en CSV
              </LinkButton>
            ) : null}
          </>
        }
      />
      <CommentThread comments={comments} />
      <CommentForm
        key={comments.length}
        action={commentAction}
        officeId={office.id}
        formKey={randomUUID()}
        label="Comentario"
        hint="Se avisará a quienes escriben el plan de esa oficina."
        longest={LONGEST_COMMENT}
      />
    </PageBody>
  );
}
