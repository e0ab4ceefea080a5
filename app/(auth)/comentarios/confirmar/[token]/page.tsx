import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { consultationDesk } from "#lib/plans/consultation/consultation-desk.ts";
import { DeadLink } from "../../../_components/dead-link.tsx";
import { Door } from "../../../_components/door.tsx";
import { LinkedCommentText } from "../../_components/linked-comment-text.tsx";
import { confirmCommentAction } from "../../actions.ts";

type ConfirmPageProps = { params: Promise<{ token: string }> };

export const metadata: Metadata = { title: "Confirmar su comentario" };

export default async function ConfirmCommentPage({ params }: ConfirmPageProps) {
  const { token } = await params;
  const comment = await consultationDesk.findToConfirm(token);
  if (!comment) {
    return (
      <DeadLink>
        <p>
          Si ya confirmó su comentario, no hace falta nada más: la oficina lo revisa antes de publicarlo. Si
          no, puede enviarlo de nuevo mientras la consulta siga abierta.
        </p>
        <p>
          <TextLink href="/consultas">Ver las consultas</TextLink>
        </p>
      </DeadLink>
    );
  }
  return (
    <Door
      title="¿Este comentario es suyo?"
      lead="Al confirmarlo llega a la oficina, que lo revisa antes de publicarlo con su respuesta. Su correo no se publica."
    >
      <LinkedCommentText comment={comment} />
      <ActionButton action={confirmCommentAction} fields={{ token }} pendingText="Confirmando…">
        Sí, es mío: confirmar
      </ActionButton>
      <p className="mt-6 text-sm text-tinta-suave">
        Si no es suyo, cierre esta página: se borrará sin que nadie lo lea.
      </p>
    </Door>
  );
}
