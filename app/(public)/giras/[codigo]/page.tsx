import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PageBody } from "#components/layout/page-body.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { formatDate, formatInstantDate } from "#lib/kernel/format-date.ts";
import { findPublicMission } from "#lib/missions/publishing/public-missions.ts";
import { sayDates, sayPlace } from "#lib/missions/reading/say-place.ts";
import { MISSION_KINDS } from "#lib/missions/words.ts";
import { PublicCommitments } from "./_components/public-commitments.tsx";

type PublicMissionPageProps = { params: Promise<{ codigo: string }> };

const load = cache(async (code: string) => (await findPublicMission(code, mexicoCityToday())) ?? notFound());

export async function generateMetadata({ params }: PublicMissionPageProps): Promise<Metadata> {
  const { title, purpose } = await load((await params).codigo);
  return { title, description: purpose.slice(0, 160) };
}

/** What anyone may read of a tour or a visit, by choice of its office. */
export default async function PublicMissionPage({ params }: PublicMissionPageProps) {
  const mission = await load((await params).codigo);
  const { kind, title, office, purpose, places, members, sessions, commitments, publishedAt } = mission;
  const words = MISSION_KINDS[kind];
  return (
    <PageBody
      breadcrumbs={[
        { label: "Inicio", href: "/" },
        { label: "Giras y visitas", href: "/giras" },
        { label: title },
      ]}
    >
      <PageHeader overline={`${words.one} · ${office}`} title={title} actions={<PrintButton />} />
      <Panel title="De qué se trató">
        <DefinitionList
          items={[
            {
              term: "Para qué",
              value: purpose ? <span className="whitespace-pre-line">{purpose}</span> : null,
            },
            { term: words.places, value: places.map(sayPlace).join("; ") },
            { term: "Cuándo", value: sayDates(mission) },
            ...(members.length > 0 ? [{ term: words.members, value: <Members members={members} /> }] : []),
          ]}
        />
      </Panel>
      {sessions.length > 0 ? (
        <Panel title="Programa">
          <DefinitionList
            items={[...Map.groupBy(sessions, ({ day }) => day)].map(([day, rows]) => ({
              term: formatDate(day),
              value: (
                <ul className="space-y-1">
                  {rows.map(({ what }, index) => (
                    <li key={index}>{what}</li>
                  ))}
                </ul>
              ),
            }))}
          />
        </Panel>
      ) : null}
      <Panel title="Compromisos y resultados">
        <PublicCommitments commitments={commitments} />
      </Panel>
      <p className="text-sm text-tinta-suave">
        Publicado por la oficina el {formatInstantDate(publishedAt)}, a partir de su informe de comisión.
      </p>
    </PageBody>
  );
}

const Members = ({ members }: { members: readonly { name: string; position: string }[] }) => (
  <ul className="space-y-1">
    {members.map(({ name, position }, index) => (
      <li key={index}>
        {name}
        {position ? <span className="text-tinta-suave">, {position}</span> : null}
      </li>
    ))}
  </ul>
);
