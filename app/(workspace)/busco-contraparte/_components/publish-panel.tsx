import { ActionButton } from "#components/forms/action-button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { OUTCOMES } from "#lib/partner-notices/notice-words.ts";
import type { NoticeView } from "#lib/partner-notices/notice-view.ts";
import { noticePath } from "#lib/partner-notices/public/notice-paths.ts";
import { publishNoticeAction } from "../actions.ts";
import { ClosingForm } from "./closing-form.tsx";

type PublishPanelProps = { notice: NoticeView; publishes: boolean };

/** Who reads the notice, and what can be done with it. */
export function PublishPanel({ notice, publishes }: PublishPanelProps) {
  const { id, state } = notice;
  return (
    <Panel title="Publicación">
      <div className="max-w-measure space-y-4">
        <p>
          <Situation notice={notice} />
        </p>
        {publishes && state === "DRAFT" ? (
          <ActionButton action={publishNoticeAction} fields={{ id }}>
            Publicar
          </ActionButton>
        ) : null}
        {publishes && state === "PUBLISHED" ? (
          <Disclosure summary="Cerrarlo y decir qué salió de él">
            <ClosingForm id={id} />
          </Disclosure>
        ) : null}
      </div>
    </Panel>
  );
}

function Situation({ notice }: { notice: NoticeView }) {
  const { state, phase, code, publishedAt, closedAt, outcome, outcomeText } = notice;
  if (state === "DRAFT") return "Es un borrador: solo lo ve su oficina. Lo publica la persona titular.";
  const page = <TextLink href={noticePath(code!)}>así lo lee cualquier persona</TextLink>;
  if (state === "CLOSED") {
    return (
      <>
        Se cerró el {formatInstantDate(closedAt!)}: {OUTCOMES[outcome!].label.toLowerCase()}. {outcomeText} (
        {page}).
      </>
    );
  }
  return (
    <>
      Publicado el {formatInstantDate(publishedAt!)}: {page}.{" "}
      {phase === "EXPIRED"
        ? "Su último día pasó y ya no recibe respuestas: dele otra fecha, o ciérrelo y cuente qué salió de él."
        : null}
    </>
  );
}
