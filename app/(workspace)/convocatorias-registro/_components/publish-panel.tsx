import { ActionButton } from "#components/forms/action-button.tsx";
import { ReasonForm } from "#components/forms/reason-form.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { CallView } from "#lib/calls/call-view.ts";
import { callAddress } from "#lib/calls/public/calls-query.ts";
import { LONGEST_REASON } from "#lib/cooperation/reason.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { proposeCallAction, publishCallAction, returnCallAction, withdrawCallAction } from "../actions.ts";

type PublishPanelProps = { call: CallView; publishes: boolean };

/** Who has the call, and what can be done with it. */
export function PublishPanel({ call, publishes }: PublishPanelProps) {
  const { id, state } = call;
  return (
    <Panel title="Publicación">
      <p className="mb-4 max-w-measure">
        <Situation call={call} />
      </p>
      <div className="space-y-4">
        {publishes && state !== "PUBLISHED" ? (
          <ActionButton action={publishCallAction} fields={{ id }}>
            {state === "WITHDRAWN" ? "Volver a publicar" : "Publicar"}
          </ActionButton>
        ) : null}
        {!publishes && state === "DRAFT" ? (
          <ActionButton action={proposeCallAction} fields={{ id }}>
            Proponer a la DGCP
          </ActionButton>
        ) : null}
        {publishes && state === "PROPOSED" ? (
          <Disclosure summary="Devolverla a su oficina">
            <ReasonForm
              action={returnCallAction}
              id={id}
              hint="Lo leerá la oficina que la propuso."
              maxCharacters={LONGEST_REASON}
            >
              Devolver
            </ReasonForm>
          </Disclosure>
        ) : null}
        {publishes && state === "PUBLISHED" ? (
          <Disclosure summary="Retirarla de la lista pública">
            <ReasonForm
              action={withdrawCallAction}
              id={id}
              hint="Su página lo dirá a quien llegue a ella."
              maxCharacters={LONGEST_REASON}
            >
              Retirar
            </ReasonForm>
          </Disclosure>
        ) : null}
      </div>
    </Panel>
  );
}

function Situation({ call: { state, code, publishedAt, reason, office } }: { call: CallView }) {
  switch (state) {
    case "DRAFT":
      return reason ? `La DGCP la devolvió: ${reason}` : "Es un borrador: solo lo ve su oficina.";
    case "PROPOSED":
      return `La propuso ${office.name}. La DGCP la publica o la devuelve con el motivo.`;
    case "PUBLISHED":
      return (
        <>
          Publicada el {formatInstantDate(publishedAt!)}:{" "}
          <TextLink href={callAddress(code!)}>así la lee cualquier persona</TextLink>.
        </>
      );
    case "WITHDRAWN":
      return `Se retiró de la lista pública: ${reason}`;
  }
}
