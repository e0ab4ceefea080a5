import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { callDesk } from "#lib/calls/call-desk.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { WorkedCalls } from "./_components/worked-calls.tsx";
import { readDone } from "./call-hrefs.ts";

type WorkedCallsPageProps = { searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Convocatorias registradas" };

/** The calls that one's office registered and, for the DGCP, those that others propose. */
export default async function WorkedCallsPage({ searchParams }: WorkedCallsPageProps) {
  const actor = await requirePermission("calls.write");
  const calls = await callDesk.listWorked(actor);
  const publishes = hasPermission(actor.role, "calls.publish");
  const waiting = calls.filter(({ state }) => state === "PROPOSED");
  const done = readDone((await searchParams).hecho);
  const create = <LinkButton href="/convocatorias-registro/nueva">Nueva convocatoria</LinkButton>;
  return (
    <PageBody>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        title="Convocatorias registradas"
        lead={
          publishes
            ? "Registre las que conozca y revise las que proponen las oficinas. Una publicada la ven todas, con las razones por las que les conviene."
            : "Proponga a la DGCP las que conozca: una publicada la ven todas las oficinas."
        }
        actions={
          <>
            <LinkButton href="/convocatorias" variant="secondary">
              Ver la lista pública
            </LinkButton>
            {create}
          </>
        }
      />
      {publishes && waiting.length > 0 ? (
        <section className="space-y-4">
          <h2 className="text-xl">Esperan a la DGCP</h2>
          <WorkedCalls calls={waiting} empty={null} />
        </section>
      ) : null}
      <section className="space-y-4">
        <h2 className="text-xl">{publishes ? "Las demás" : "De su oficina"}</h2>
        <WorkedCalls
          calls={publishes ? calls.filter(({ state }) => state !== "PROPOSED") : calls}
          empty={
            <EmptyState title="Todavía no hay convocatorias" action={create}>
              Un borrador solo lo ve la oficina que lo escribe.
            </EmptyState>
          }
        />
      </section>
    </PageBody>
  );
}
