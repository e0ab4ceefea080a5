import type { Metadata } from "next";
import { CallFacts } from "#components/calls/call-facts.tsx";
import { PhaseTag } from "#components/calls/phase-tag.tsx";
import { PublicHistory } from "#components/cooperation/public-history.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { callDesk } from "#lib/calls/call-desk.ts";
import { CALL_STATES } from "#lib/calls/call-view.ts";
import { mayChangeCall } from "#lib/calls/visible-calls.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { PublishPanel } from "../_components/publish-panel.tsx";
import { readDone, workedCallHref, workedCallsHref } from "../call-hrefs.ts";
import { loadCall } from "../load-call.ts";

type WorkedCallPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Convocatoria registrada" };

export default async function WorkedCallPage({ params, searchParams }: WorkedCallPageProps) {
  const { actor, call } = await loadCall(params);
  const changes = await callDesk.listChanges(call.id);
  const done = readDone((await searchParams).hecho);
  return (
    <PageBody
      breadcrumbs={[{ label: "Convocatorias registradas", href: workedCallsHref }, { label: call.title }]}
    >
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={[call.code, CALL_STATES[call.state]].filter(Boolean).join(" · ")}
        title={call.title}
        lead={<PhaseTag call={call} />}
        actions={
          mayChangeCall(actor, call) ? (
            <LinkButton href={`${workedCallHref(call.id)}/editar`} variant="secondary">
              Editar los datos
            </LinkButton>
          ) : null
        }
      />
      <Panel title="La convocatoria">
        <CallFacts call={call} />
      </Panel>
      <PublishPanel call={call} publishes={hasPermission(actor.role, "calls.publish")} />
      {changes.length > 0 ? (
        <Panel title="Historia">
          <PublicHistory changes={changes} names />
        </Panel>
      ) : null}
    </PageBody>
  );
}
