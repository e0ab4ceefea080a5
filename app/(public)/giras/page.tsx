import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { listPublicMissions } from "#lib/missions/publishing/public-missions.ts";
import { sayDates, sayPlace } from "#lib/missions/reading/say-place.ts";
import { MISSION_KINDS } from "#lib/missions/words.ts";

export const metadata: Metadata = {
  title: "Giras y visitas",
  description:
    "A dónde fueron las oficinas de estados y municipios y a quién recibieron, para qué y qué resultó.",
};
export const dynamic = "force-dynamic";

export default async function PublicMissionsPage() {
  const years = [...Map.groupBy(await listPublicMissions(), ({ startsOn }) => startsOn.slice(0, 4))];
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Giras y visitas" }]}>
      <PageHeader
        title="Giras y visitas"
        lead="A dónde fueron las oficinas de estados y municipios y a quién recibieron: para qué, a qué se comprometieron y qué resultó. Cada oficina decide cuáles publica; todas cuentan en su informe anual."
      />
      {years.length === 0 ? (
        <EmptyState title="Ninguna gira publicada todavía">
          <p>Aquí estarán las que publiquen las oficinas.</p>
        </EmptyState>
      ) : null}
      {years.map(([year, missions]) => (
        <Panel key={year} title={year}>
          <ul className="divide-y divide-linea">
            {missions.map((mission) => (
              <li key={mission.code} className="space-y-1 py-4 first:pt-0 last:pb-0">
                <p className="text-lg font-semibold">
                  <TextLink href={`/giras/${mission.code}`}>{mission.title}</TextLink>
                </p>
                <p>
                  {MISSION_KINDS[mission.kind].one} · {mission.office}
                </p>
                <p className="text-sm text-tinta-suave">
                  {mission.places.map(sayPlace).join("; ")} · {sayDates(mission)}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      ))}
    </PageBody>
  );
}
