import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CallFacts } from "#components/calls/call-facts.tsx";
import { PhaseTag } from "#components/calls/phase-tag.tsx";
import { PublicHistory } from "#components/cooperation/public-history.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { LinkedData } from "#components/ui/linked-data.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { callDesk } from "#lib/calls/call-desk.ts";
import { callLinkedData } from "#lib/calls/public/call-linked-data.ts";
import { getSettings } from "#lib/kernel/env.ts";

type CallPageProps = { params: Promise<{ codigo: string }> };

const load = async (params: CallPageProps["params"]) =>
  (await callDesk.findPublic((await params).codigo)) ?? notFound();

export async function generateMetadata({ params }: CallPageProps): Promise<Metadata> {
  const { title, summary, state } = await load(params);
  return state === "WITHDRAWN" ? { title, robots: "noindex" } : { title, description: summary.slice(0, 160) };
}

/** A call that anyone may read. One that was withdrawn says why, and no more. */
export default async function CallPage({ params }: CallPageProps) {
  const call = await load(params);
  const { code, title, state, reason, phase } = call;
  const breadcrumbs = [
    { label: "Inicio", href: "/" },
    { label: "Convocatorias", href: "/convocatorias" },
    { label: code! },
  ];
  if (state === "WITHDRAWN") {
    return (
      <PageBody breadcrumbs={breadcrumbs}>
        <PageHeader overline={code} title={title} />
        <Alert tone="warning" title="Esta convocatoria se retiró">
          <p>{reason}</p>
        </Alert>
      </PageBody>
    );
  }
  const changes = await callDesk.listChanges(call.id);
  return (
    <PageBody breadcrumbs={breadcrumbs}>
      <LinkedData data={callLinkedData(call, getSettings().appUrl)} />
      <PageHeader
        overline={code}
        title={title}
        lead={<PhaseTag call={call} />}
        actions={
          <>
            {phase === "CLOSED" ? null : (
              <LinkButton href={`/convocatorias-oficina?ver=${code}`}>Preparar la participación</LinkButton>
            )}
            <PrintButton />
          </>
        }
      />
      <Panel title="La convocatoria">
        <CallFacts call={call} />
      </Panel>
      <Panel title="Historia de esta página">
        <PublicHistory changes={changes} />
      </Panel>
    </PageBody>
  );
}
