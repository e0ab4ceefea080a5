import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { COINCIDENCES_HREF } from "#lib/panorama/coincidences/weeks-query.ts";
import { LONGEST_INVITATION } from "#lib/panorama/invitations/invitation.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { InviteForm } from "../../_components/invite-form.tsx";
import { TripFacts } from "../../_components/trip-facts.tsx";

type InvitePageProps = { searchParams: Promise<{ mia?: string; suya?: string }> };

export const metadata: Metadata = { title: "Invitar a otra oficina" };

export default async function InvitePage({ searchParams }: InvitePageProps) {
  const actor = await requirePermission("panorama.invite");
  const { mia, suya } = await searchParams;
  const asked = { mine: String(mia), theirs: String(suya) };
  const meeting = (await panoramaDesk.findMeeting(actor, asked)) ?? notFound();
  const { mine, theirs } = meeting;
  return (
    <PageBody breadcrumbs={[{ href: COINCIDENCES_HREF, label: "Coincidencias" }, { label: "Invitar" }]}>
      <PageHeader
        title={`Invitar a ${theirs.office}`}
        lead="Se le avisa en el portal y por correo, y contesta con unas palabras."
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TripFacts office={mine.office} trip={mine} />
        <TripFacts office={theirs.office} trip={theirs} />
      </div>
      <InviteForm formKey={randomUUID()} {...asked} longest={LONGEST_INVITATION} />
    </PageBody>
  );
}
