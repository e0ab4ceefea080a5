import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ProgressLines, QuarterMeasurements } from "#components/plans/progress-lines.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";
import { findSent } from "#lib/plans/progress/public-progress.ts";
import { sayCounts, summarizeProgress } from "#lib/plans/progress/summarize-progress.ts";
import { saySums } from "#lib/plans/rules/money.ts";

type QuarterPageProps = {
  params: Promise<{ oficina: string; trimestre: string }>;
  searchParams: Promise<{ envio?: string }>;
};

export const metadata: Metadata = { title: "Avance del plan" };

export default async function PublicQuarterPage({ params, searchParams }: QuarterPageProps) {
  const [{ oficina, trimestre }, { envio }] = await Promise.all([params, searchParams]);
  const { sent, all, isAsked } = (await findSent(oficina, trimestre, envio)) ?? notFound();
  const { content, number, corrects, at } = sent;
  const { actions, objectives, spent } = summarizeProgress(content.lines);
  const here = `/planes/${oficina}/avance/${content.period}`;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Planes", href: "/planes" },
        { label: content.office, href: `/planes/${oficina}` },
        { label: "Avance" },
      ]}
    >
      <PageHeader
        overline={`${content.plan} · versión ${content.version} del plan`}
        title={`Avance del ${sayPeriod(content.period)}`}
        lead={`Envío ${number}, del ${formatInstantDate(at)}. Objetivos: ${sayCounts(objectives) || "ninguno"}. Acciones: ${sayCounts(actions) || "ninguna"}. Gastado: ${saySums(spent)}.`}
      />
      <IgnoredFilters
        sentences={isAsked ? [] : ["El envío que pide la dirección no existe: se muestra el último."]}
      />
      {all[0]!.number > number ? (
        <Alert tone="warning" title="Este envío se corrigió">
          <p>
            El <TextLink href={here}>envío {all[0]!.number}</TextLink> corrige: {all[0]!.corrects}
          </p>
        </Alert>
      ) : null}
      {corrects ? (
        <Alert title={`Qué corrige el envío ${number}`}>
          <p>{corrects}</p>
        </Alert>
      ) : null}
      <Panel title="Objetivos y acciones">
        <ProgressLines lines={content.lines} />
      </Panel>
      <Panel title="Lo que se midió">
        <QuarterMeasurements measurements={content.measurements} />
      </Panel>
      <Panel title="Envíos">
        <ol className="divide-y divide-linea">
          {all.map((each) => (
            <li key={each.number} className="space-y-1 py-3 first:pt-0 last:pb-0">
              <p>
                <TextLink href={`${here}?envio=${each.number}`}>
                  Envío {each.number}, del {formatInstantDate(each.at)}
                </TextLink>{" "}
                <a href={`${here}/datos?envio=${each.number}`} download className="link text-sm print:hidden">
                  JSON<span className="sr-only"> del envío {each.number}</span>
                </a>
              </p>
              {each.corrects ? <p className="text-sm">Corrige: {each.corrects}</p> : null}
              <p className="text-xs wrap-anywhere text-tinta-suave">SHA-256 {each.sha256}</p>
            </li>
          ))}
        </ol>
      </Panel>
    </PageBody>
  );
}
