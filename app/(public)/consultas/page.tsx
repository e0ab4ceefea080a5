import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Phase } from "#lib/plans/consultation/phase.ts";
import { listConsultations } from "#lib/plans/consultation/public-consultations.ts";
import { ConsultationList } from "./_components/consultation-list.tsx";

export const metadata: Metadata = {
  title: "Consultas ciudadanas",
  description:
    "Planes de internacionalización que estados y municipios ponen a consulta, y lo que se dijo de ellos.",
};
export const dynamic = "force-dynamic";

const GROUPS: readonly (readonly [phase: Phase, title: string, nothing: string])[] = [
  ["open", "Abiertas", "Por ahora no hay ninguna abierta."],
  ["coming", "Próximas", ""],
  ["closed", "Cerradas", ""],
];

export default async function ConsultationsPage() {
  const consultations = await listConsultations();
  return (
    <PageBody>
      <PageHeader
        title="Consultas ciudadanas"
        lead="Antes de adoptar su plan, una oficina puede preguntar qué piensa usted de él. Aquí se comenta sin cuenta y se lee qué respondió la oficina."
      />
      {consultations.length === 0 ? (
        <EmptyState title="Ninguna consulta todavía">
          <p>
            Cuando una oficina abra su plan a comentarios estará aquí. Los planes ya adoptados están en{" "}
            <TextLink href="/planes">Planes</TextLink>.
          </p>
        </EmptyState>
      ) : (
        GROUPS.map(([phase, title, nothing]) => {
          const rows = consultations.filter((each) => each.phase === phase);
          if (rows.length === 0 && nothing === "") return null;
          return (
            <Panel key={phase} title={title}>
              {rows.length === 0 ? <p>{nothing}</p> : <ConsultationList consultations={rows} />}
            </Panel>
          );
        })
      )}
    </PageBody>
  );
}
