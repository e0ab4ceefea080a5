import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import { DeadLink } from "../../../_components/dead-link.tsx";
import { Door } from "../../../_components/door.tsx";
import { withdrawReplyAction } from "../../actions.ts";

export const metadata: Metadata = { title: "Retirar su respuesta" };

export default async function WithdrawReplyPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const found = await noticeDesk.findToWithdraw(token);
  if (!found) {
    return (
      <DeadLink>
        <p>Esa respuesta ya se retiró, o se borró porque pasó su tiempo.</p>
      </DeadLink>
    );
  }
  const { title, office, organisation } = found;
  return (
    <Door
      title="Retirar su respuesta"
      lead={
        <>
          Se borran su nombre, su correo y lo que escribió. <span lang="en">Your data will be erased.</span>
        </>
      }
    >
      <DefinitionList
        className="mb-8"
        items={[
          { term: "Aviso", value: title },
          { term: "Lo publica", value: office },
          { term: "Respondió", value: <span className="break-words">{organisation}</span> },
        ]}
      />
      <ActionButton action={withdrawReplyAction} fields={{ token }} variant="danger" pendingText="Borrando…">
        Retirarla <span lang="en">/ Take it back</span>
      </ActionButton>
    </Door>
  );
}
