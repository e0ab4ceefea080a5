import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { SentQuarters } from "#components/plans/sent-quarters.tsx";
import { VersionList } from "#components/plans/version-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { findPublished } from "#lib/plans/adopting/public-plans.ts";
import { publicLists } from "#lib/plans/exports/export-lists.ts";
import { INSTRUMENTS } from "#lib/plans/items/words.ts";
import { findProfile, profilePath } from "#lib/plans/profiles/public-profiles.ts";
import { listSentQuarters } from "#lib/plans/progress/public-progress.ts";
import { listReportsOf } from "#lib/plans/reports/public-reports.ts";
import { reportPath } from "#lib/plans/reports/report-paper.ts";
import { sayPlanYears } from "#lib/plans/plan-years.ts";
import { CompareForm } from "./_components/compare-form.tsx";
import { PlanLists } from "./_components/plan-lists.tsx";
import { PlanText } from "./_components/plan-text.tsx";
import { VersionDifferences } from "./_components/version-differences.tsx";

type PublicPlanPageProps = {
  params: Promise<{ oficina: string }>;
  searchParams: Promise<{ version?: string; con?: string }>;
};

export const metadata: Metadata = { title: "Plan de internacionalización" };

export default async function PublicPlanPage({ params, searchParams }: PublicPlanPageProps) {
  const [{ oficina }, { version, con }] = await Promise.all([params, searchParams]);
  const asked = await findPublished(oficina, version);
  const published = asked ?? (await findPublished(oficina)) ?? notFound();
  const { head, snapshot, versions } = published;
  const [quarters, reports, profile] = await Promise.all([
    listSentQuarters(head.id),
    listReportsOf(oficina),
    findProfile(oficina),
  ]);
  const other = con && con !== head.id ? await findPublished(oficina, con) : null;
  const fileHref = (id: string) => `/planes/${oficina}/archivos/${id}`;
  const ignored = [
    asked ? "" : "La versión que pide la dirección no existe: se muestra la última.",
    con && !other ? "No hay otra versión así con la que comparar." : "",
  ].filter(Boolean);
  return (
    <PageBody breadcrumbs={[{ label: "Planes", href: "/planes" }, { label: snapshot.office }]}>
      <PageHeader
        overline={`${snapshot.office} · ${sayPlanYears(snapshot.firstYear)}`}
        title={snapshot.plan.title}
        lead={`Versión ${head.number}, adoptada el ${formatDate(head.adoptedOn)}. ${INSTRUMENTS[head.instrument]}: ${head.reference}.`}
      />
      <IgnoredFilters sentences={ignored} />
      {profile ? (
        <p className="print:hidden">
          <TextLink href={profilePath(oficina)}>Perfil del territorio, en español y en inglés</TextLink>
        </p>
      ) : null}
      {other ? (
        <VersionDifferences from={other} to={published} />
      ) : (
        <PlanText snapshot={snapshot} adoptedOn={head.adoptedOn} fileHref={fileHref} />
      )}
      {quarters.length > 0 || reports.length > 0 ? (
        <Panel id="avance" title="Avance e informes">
          <SentQuarters slug={oficina} quarters={quarters} />
          {reports.length > 0 ? (
            <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1">
              {reports.map(({ year }) => (
                <TextLink key={year} href={reportPath({ slug: oficina, year })}>
                  Informe anual {year}
                </TextLink>
              ))}
            </p>
          ) : null}
        </Panel>
      ) : null}
      <Panel title="Versiones">
        <VersionList
          versions={versions}
          hrefOf={({ id }) => `/planes/${oficina}?version=${id}`}
          fileHref={(_, id) => fileHref(id)}
        />
        <div className="mt-5 space-y-4 border-t border-linea pt-4 print:hidden">
          <CompareForm slug={oficina} current={head} versions={versions} />
          <h3 className="text-base font-semibold">Llevarse la versión {head.number}</h3>
          <PlanLists slug={oficina} id={head.id} lists={publicLists(snapshot.content)} />
          <p className="text-sm">
            <TextLink href={`/planes/${oficina}/datos?version=${head.id}`} prefetch={false}>
              Descargar esta versión (JSON)
            </TextLink>
            : el archivo exacto del que sale su SHA-256.
          </p>
        </div>
      </Panel>
    </PageBody>
  );
}
