import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { consultationDesk } from "#lib/plans/consultation/consultation-desk.ts";
import { DeadLink } from "../../../_components/dead-link.tsx";
import { Door } from "../../../_components/door.tsx";
import { LinkedCommentText } from "../../_components/linked-comment-text.tsx";
import { withdrawCommentAction } from "../../actions.ts";

type WithdrawPageProps = { params: Promise<{ token: string }> };

export const metadata: Metadata = { title: "Retirar su comentario" };

export default async function WithdrawCommentPage({ params }: WithdrawPageProps) {
  const { token } = await params;
  const comment = await consultationDesk.findToWithdraw(token);
  if (!comment) {
    return (
      <DeadLink>
        <p>El comentario al que llevaba ya se retiró, o se borró porque nadie lo confirmó.</p>
        <p>
          <TextLink href="/consultas">Ver las consultas</TextLink>
        </p>
      </DeadLink>
    );
  }
  return (
    <Door
      title="Retirar su comentario"
      lead="Se borran sus palabras, su nombre y su correo. Si ya estaba publicado, en su lugar dirá que se retiró."
    >
      <LinkedCommentText comment={comment} />
      <ActionButton
        action={withdrawCommentAction}
        fields={{ token }}
        variant="danger"
        pendingText="Retirando…"
      >
        Retirarlo para siempre
      </ActionButton>
    </Door>
  );
}
