import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import { NOTICES_PATH } from "#lib/partner-notices/public/notice-paths.ts";
import { DeadLink } from "../../../_components/dead-link.tsx";
import { Door } from "../../../_components/door.tsx";
import { confirmReplyAction } from "../../actions.ts";

export const metadata: Metadata = { title: "Confirmar su respuesta" };

export default async function ConfirmReplyPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const found = await noticeDesk.findToConfirm(token);
  if (!found) {
    return (
      <DeadLink>
        <p>Si ya confirmó, la oficina tiene su respuesta. Si no, el aviso terminó o el enlace venció.</p>
        <p>
          <TextLink href={NOTICES_PATH}>Ver los avisos</TextLink>
        </p>
      </DeadLink>
    );
  }
  const { title, office, organisation } = found;
  return (
    <Door
      title="Confirmar su respuesta"
      lead={
        <>
          Al confirmar, la oficina la recibe y le escribirá. Si no respondió usted, cierre esta página: todo
          se borra. <span lang="en">Press the button to send your answer.</span>
        </>
      }
    >
      <DefinitionList
        className="mb-8"
        items={[
          { term: "Aviso", value: title },
          { term: "Lo publica", value: office },
          { term: "Responde", value: <span className="break-words">{organisation}</span> },
        ]}
      />
      <ActionButton action={confirmReplyAction} fields={{ token }} pendingText="Confirmando…">
        Sí, soy yo: enviarla <span lang="en">/ Confirm</span>
      </ActionButton>
    </Door>
  );
}
