import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicHistory } from "#components/cooperation/public-history.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { NoticeFacts } from "#components/partner-notices/notice-facts.tsx";
import { NoticeTag } from "#components/partner-notices/notice-tag.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import { OUTCOMES } from "#lib/partner-notices/notice-words.ts";
import { answerPath, NOTICES_PATH } from "#lib/partner-notices/public/notice-paths.ts";
import { readAnswerDone } from "../answer-done.ts";

type NoticePageProps = { params: Promise<{ codigo: string }>; searchParams: Promise<{ hecho?: string }> };

const load = async (params: NoticePageProps["params"]) =>
  (await noticeDesk.findPublic((await params).codigo)) ?? notFound();

export async function generateMetadata({ params }: NoticePageProps): Promise<Metadata> {
  const { title, seeks } = await load(params);
  return { title, description: seeks.slice(0, 160) };
}

/** A notice that anyone may read; while it is open, anyone abroad answers it. */
export default async function NoticePage({ params, searchParams }: NoticePageProps) {
  const notice = await load(params);
  const { id, code, title, phase, closedAt, outcome, outcomeText } = notice;
  const changes = await noticeDesk.listChanges(id);
  const done = readAnswerDone((await searchParams).hecho);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Inicio", href: "/" },
        { label: "Atlas", href: "/atlas" },
        { label: "Buscan contraparte", href: NOTICES_PATH },
        { label: code! },
      ]}
    >
      {done ? (
        <FlashMessage tone={done.tone} title={done.title}>
          <p>{done.text}</p>
          <p lang="en">{done.english}</p>
        </FlashMessage>
      ) : null}
      <PageHeader
        overline={code}
        title={title}
        lead={<NoticeTag phase={phase} />}
        actions={
          <>
            {phase === "OPEN" ? (
              <LinkButton href={answerPath(code!)}>
                Responder <span lang="en">/ Answer</span>
              </LinkButton>
            ) : null}
            <PrintButton />
          </>
        }
      />
      {phase === "CLOSED" ? (
        <Panel title="Qué salió de este aviso">
          <p className="max-w-measure">
            {OUTCOMES[outcome!].label} ({formatInstantDate(closedAt!)}).
          </p>
          <p className="mt-2 max-w-measure whitespace-pre-line wrap-anywhere">{outcomeText}</p>
        </Panel>
      ) : null}
      {phase === "EXPIRED" ? <p>Su último día ya pasó: no recibe respuestas.</p> : null}
      <Panel title="El aviso">
        <NoticeFacts notice={notice} />
      </Panel>
      <Panel title="Historia de esta página">
        <PublicHistory changes={changes} />
      </Panel>
    </PageBody>
  );
}
