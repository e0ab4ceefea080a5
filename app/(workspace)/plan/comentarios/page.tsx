import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { CommentForm } from "#components/plans/comment-form.tsx";
import { CommentThread } from "#components/plans/comment-thread.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { LONGEST_COMMENT } from "#lib/plan-oversight/plan-remark.ts";
import { loadThread } from "../../planes-oficinas/load-thread.ts";
import { answerCommentAction } from "./actions.ts";

type CommentsPageProps = { searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Comentarios de la DGCP" };

/** What the DGCP says of the office's adopted plan, and where it is answered. */
export default async function CommentsPage({ searchParams }: CommentsPageProps) {
  const actor = await requirePermission("plans.read");
  const { comments } = await loadThread(actor, actor.officeId);
  const { hecho } = await searchParams;
  const canAnswer = hasPermission(actor.role, "plans.edit") && comments.length > 0;
  return (
    <PageBody breadcrumbs={[{ href: "/plan", label: "Plan" }, { label: "Comentarios de la DGCP" }]}>
      {hecho === "respondido" ? <FlashMessage title="La respuesta quedó enviada." /> : null}
      <PageHeader
        title="Comentarios de la DGCP"
        lead="Sobre el plan que su oficina adoptó. Lo escrito no se cambia ni se borra, y solo lo leen su oficina y la DGCP."
        actions={
          comments.length > 0 ? (
            <LinkButton href="/plan/comentarios/exportar" variant="secondary" size="small">
              Descargar en CSV
            </LinkButton>
          ) : null
        }
      />
      <CommentThread comments={comments} />
      {canAnswer ? (
        <CommentForm
          key={comments.length}
          action={answerCommentAction}
          officeId={actor.officeId}
          formKey={randomUUID()}
          label="Su respuesta"
          hint="Se avisará a quienes comentaron de la DGCP."
          longest={LONGEST_COMMENT}
        />
      ) : null}
    </PageBody>
  );
}
