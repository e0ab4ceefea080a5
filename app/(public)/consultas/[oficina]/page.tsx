import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { consultationHref } from "#lib/plans/consultation/consultation-head.ts";
import { listConsultations } from "#lib/plans/consultation/public-consultations.ts";
import { ConsultationList } from "../_components/consultation-list.tsx";

type OfficePageProps = { params: Promise<{ oficina: string }> };

export const metadata: Metadata = { title: "Consultas ciudadanas de una oficina" };

export default async function OfficeConsultationsPage({ params }: OfficePageProps) {
  const { oficina } = await params;
  const consultations = await listConsultations(oficina);
  const [latest, ...earlier] = consultations;
  if (!latest) notFound();
  if (earlier.length === 0) redirect(consultationHref(latest.slug, latest.number));
  return (
    <PageBody breadcrumbs={[{ label: "Consultas", href: "/consultas" }, { label: latest.office }]}>
      <PageHeader overline={latest.office} title="Consultas ciudadanas" />
      <Panel>
        <ConsultationList consultations={consultations} />
      </Panel>
    </PageBody>
  );
}
