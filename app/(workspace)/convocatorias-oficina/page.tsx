import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { applicationDesk } from "#lib/calls/application-desk.ts";
import { isOpenState } from "#lib/calls/applications/application-states.ts";
import { hasPermission, sideOf } from "#lib/permissions/roles.ts";
import { MatchCard } from "./_components/match-card.tsx";
import { OwnApplications } from "./_components/own-applications.tsx";

type MatchesPageProps = { searchParams: Promise<{ ver?: string }> };

export const metadata: Metadata = { title: "Convocatorias para su oficina" };

/** The calls set against one's office, and what it does to answer them. */
export default async function MatchesPage({ searchParams }: MatchesPageProps) {
  const actor = await requireActor();
  if (sideOf(actor.role) !== "OFFICE") notFound();
  const [{ hasPlan, rows }, applications] = await Promise.all([
    applicationDesk.listMatches(actor),
    applicationDesk.list(actor),
  ]);
  const { ver } = await searchParams;
  const prepares = hasPermission(actor.role, "applications.edit");
  const begun = new Set(applications.filter(({ state }) => state !== "WITHDRAWN").map(({ call }) => call.id));
  const open = applications.filter(({ state }) => isOpenState(state));
  const past = applications.filter(({ state }) => !isOpenState(state));
  return (
    <PageBody>
      <PageHeader
        title="Convocatorias para su oficina"
        lead="Las que no han cerrado, con las razones por las que le convienen según su plan, y las que ya prepara."
        actions={
          <>
            <LinkButton href="/convocatorias" variant="secondary">
              Ver todas
            </LinkButton>
            {hasPermission(actor.role, "calls.write") ? (
              <LinkButton href="/convocatorias-registro" variant="secondary">
                Proponer una
              </LinkButton>
            ) : null}
          </>
        }
      />
      <Panel title="Lo que prepara su oficina">
        <OwnApplications applications={open} />
      </Panel>
      {past.length > 0 ? (
        <Panel title="En qué quedaron las demás">
          <OwnApplications applications={past} />
        </Panel>
      ) : null}
      <section className="space-y-4">
        <h2 className="text-xl">Las que puede preparar</h2>
        {hasPlan ? null : (
          <Alert title="Su oficina todavía no tiene plan">
            <p>
              Por eso solo se dice si puede participar. Con <TextLink href="/plan">un plan</TextLink> se
              ordenan por sus ejes, objetivos y perfil.
            </p>
          </Alert>
        )}
        {rows.length === 0 ? (
          <EmptyState title="Ninguna está abierta">Aquí estarán las que publique la DGCP.</EmptyState>
        ) : (
          <ul className="space-y-4">
            {rows.map((matched) => (
              <MatchCard
                key={matched.call.id}
                matched={matched}
                prepares={prepares}
                begun={begun.has(matched.call.id)}
                chosen={matched.call.code === ver}
              />
            ))}
          </ul>
        )}
      </section>
    </PageBody>
  );
}
