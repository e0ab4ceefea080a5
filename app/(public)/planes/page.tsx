import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { listPublished } from "#lib/plans/adopting/public-plans.ts";
import { sayPlanYears } from "#lib/plans/plan-years.ts";

export const metadata: Metadata = { title: "Planes de internacionalización" };
export const dynamic = "force-dynamic";

export default async function PlansPage() {
  const plans = await listPublished();
  return (
    <PageBody>
      <PageHeader
        title="Planes de internacionalización"
        lead="Lo que estados y municipios se propusieron hacer en el mundo, como lo adoptaron."
        actions={
          <LinkButton href="/informes" variant="secondary">
            Informes anuales
          </LinkButton>
        }
      />
      {plans.length === 0 ? (
        <EmptyState title="Ningún plan publicado todavía">
          <p>Cada oficina publica aquí el suyo cuando lo adopta.</p>
        </EmptyState>
      ) : (
        <Panel>
          <ul className="divide-y divide-linea">
            {plans.map(({ slug, office, title, firstYear, adoptedOn }) => (
              <li key={slug} className="py-4 first:pt-0 last:pb-0">
                <p className="text-lg font-semibold">
                  <TextLink href={`/planes/${slug}`}>{title}</TextLink>
                </p>
                <p>{office}</p>
                <p className="text-sm text-tinta-suave">
                  {sayPlanYears(firstYear)} · adoptado el {formatDate(adoptedOn)}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </PageBody>
  );
}
