import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { hasPermission, sideOf } from "#lib/permissions/roles.ts";
import { practiceDesk } from "#lib/practices/practice-desk.ts";
import { AskedEvaluations } from "./_components/asked-evaluations.tsx";
import { OwnPractices } from "./_components/own-practices.tsx";
import { readDone } from "./practice-hrefs.ts";

type PracticesPageProps = { searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Prácticas de la oficina" };

/** What an office does in the world and can be learnt from, and what it was asked to judge of others. */
export default async function PracticesPage({ searchParams }: PracticesPageProps) {
  const actor = await requireActor();
  if (sideOf(actor.role) !== "OFFICE") notFound();
  const { practices, evaluations } = await practiceDesk.listOwn(actor);
  const done = readDone((await searchParams).hecho);
  const create = hasPermission(actor.role, "practices.edit") ? (
    <LinkButton href="/practicas-oficina/nueva">Nueva práctica</LinkButton>
  ) : null;
  return (
    <PageBody>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        title="Prácticas de la oficina"
        lead="Describa un proyecto, un hermanamiento o una serie de eventos, evalúelo con los quince criterios y publíquelo para que otras oficinas aprendan de él."
        actions={
          <>
            <LinkButton href="/practicas" variant="secondary">
              Ver la galería pública
            </LinkButton>
            {create}
          </>
        }
      />
      <AskedEvaluations evaluations={evaluations} />
      <section className="space-y-4">
        <h2 className="text-xl">De su oficina</h2>
        <OwnPractices
          practices={practices}
          empty={
            <EmptyState title="Todavía no hay prácticas" action={create}>
              Un borrador solo lo ve su oficina. También puede copiar una de la galería como punto de partida.
            </EmptyState>
          }
        />
      </section>
    </PageBody>
  );
}
