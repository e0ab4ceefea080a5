import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { COINCIDENCES_HREF } from "#lib/panorama/coincidences/weeks-query.ts";
import { LONGEST_INVITATION } from "#lib/panorama/invitations/invitation.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { AnswerForm } from "../../_components/answer-form.tsx";
import { InvitationTag } from "../../_components/invitation-list.tsx";
import { TripFacts } from "../../_components/trip-facts.tsx";

type InvitationPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Invitación a ir juntas" };

const DONE: Partial<Record<string, string>> = {
  enviada: "La invitación quedó enviada.",
  contestada: "La respuesta quedó enviada.",
};

export default async function InvitationPage({ params, searchParams }: InvitationPageProps) {
  const actor = await requirePermission("panorama.read");
  const invitation = (await panoramaDesk.findInvitation(actor, (await params).id)) ?? notFound();
  const { id, from, to, text, askedBy, askedAt, answer } = invitation;
  const done = DONE[(await searchParams).hecho ?? ""];
  const answers = to.officeId === actor.officeId && hasPermission(actor.role, "panorama.invite");
  return (
    <PageBody breadcrumbs={[{ href: COINCIDENCES_HREF, label: "Coincidencias" }, { label: "Invitación" }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        title="Invitación a ir juntas"
        lead={`De ${from.office} a ${to.office}. La leen ambas y la DGCP.`}
        actions={<InvitationTag answer={answer} />}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TripFacts {...from} />
        <TripFacts {...to} />
      </div>
      <Panel title="Qué propone">
        <p className="mb-3 text-sm text-tinta-suave">
          {askedBy}, {formatDateTime(askedAt)}
        </p>
        <p className="max-w-measure wrap-anywhere whitespace-pre-line">{text}</p>
      </Panel>
      {answer ? (
        <Panel title={answer.accepted ? "Aceptada" : "No aceptada"}>
          <p className="mb-3 text-sm text-tinta-suave">
            {answer.by}, {formatDateTime(answer.at)}
          </p>
          <p className="max-w-measure wrap-anywhere whitespace-pre-line">{answer.text}</p>
        </Panel>
      ) : answers ? (
        <Panel title="Contestar">
          <AnswerForm id={id} longest={LONGEST_INVITATION} />
        </Panel>
      ) : null}
    </PageBody>
  );
}
