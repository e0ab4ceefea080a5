import { ActionButton } from "#components/forms/action-button.tsx";
import { ReasonForm } from "#components/forms/reason-form.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { LONGEST_REASON } from "#lib/cooperation/reason.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import type { PolicyNoticeView } from "#lib/policy-notices/policy-notice-view.ts";
import { noticeAddress } from "#lib/policy-notices/public/notices-query.ts";
import { publishNoticeAction, withdrawNoticeAction } from "../actions.ts";
import { NoteForm } from "./note-form.tsx";

type PublishNoticePanelProps = { notice: PolicyNoticeView; publishes: boolean };

/** Whether a notice is public, and what can be done with it. */
export function PublishNoticePanel({ notice, publishes }: PublishNoticePanelProps) {
  const { id, code, state, publishedAt, reason } = notice;
  return (
    <Panel title="Publicación">
      <div className="space-y-5">
        {state === "DRAFT" ? (
          <p className="max-w-measure">
            Es un borrador. Al publicarlo recibe su clave, deja de cambiar, lo ven las oficinas entre sus
            avisos y se envía a quienes se suscribieron.
          </p>
        ) : null}
        {state === "PUBLISHED" ? (
          <p>
            Publicado el {formatInstantDate(publishedAt!)}:{" "}
            <TextLink href={noticeAddress(code!)}>así lo lee cualquier persona</TextLink>.
          </p>
        ) : null}
        {state === "WITHDRAWN" ? (
          <p className="wrap-anywhere whitespace-pre-line">Se retiró de la lista pública: {reason}</p>
        ) : null}
        {publishes && state === "DRAFT" ? (
          <ActionButton action={publishNoticeAction} fields={{ id }}>
            Publicar
          </ActionButton>
        ) : null}
        {publishes && state === "PUBLISHED" ? (
          <>
            <Disclosure summary="Corregirlo con una nota">
              <NoteForm id={id} />
            </Disclosure>
            <Disclosure summary="Retirarlo de la lista pública">
              <ReasonForm
                action={withdrawNoticeAction}
                id={id}
                hint="Su página lo dirá a quien llegue a ella."
                maxCharacters={LONGEST_REASON}
              >
                Retirar
              </ReasonForm>
            </Disclosure>
          </>
        ) : null}
        {publishes || state !== "DRAFT" ? null : (
          <p className="text-tinta-suave">Lo publica la titular de la DGCP.</p>
        )}
      </div>
    </Panel>
  );
}
