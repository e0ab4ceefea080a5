import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { formatBusinessDays } from "#lib/calendar/format-business-days.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { FIGURES } from "#lib/procedure/figures.ts";
import { listFigures } from "#lib/procedure/list-figures.ts";
import { FigureForm } from "../../_components/figure-form.tsx";
import { FigureValues } from "../../_components/figure-values.tsx";
import { withdrawFigureAction } from "../../actions.ts";
import { areasHref, CATALOGUE_DONE, FIGURES_HREF, readDone } from "../../catalogue-address.ts";

type FigurePageProps = { params: Promise<{ clave: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Cifra del procedimiento" };

export default async function FigurePage({ params, searchParams }: FigurePageProps) {
  await requirePermission("portal.manage");
  const { clave } = await params;
  const figure = (await listFigures()).find(({ key }) => FIGURES[key].slug === clave) ?? notFound();
  const done = readDone((await searchParams).hecho);
  const { label, meaning } = FIGURES[figure.key];
  const [latest] = figure.values;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Catálogos", href: areasHref() },
        { label: "Cifras del procedimiento", href: FIGURES_HREF },
        { label },
      ]}
    >
      {done ? <FlashMessage title={CATALOGUE_DONE[done]} /> : null}
      <PageHeader overline="Cifra del procedimiento" title={label} lead={meaning} />
      <section className="space-y-4">
        <h2 className="text-xl">Sus valores</h2>
        <FigureValues label={label} values={figure.values} />
      </section>
      {latest?.state === "coming" ? (
        <Panel title="Retirar el valor que aún no rige">
          <p className="mb-4 max-w-measure">
            {formatBusinessDays(latest.value)} desde el {formatDate(latest.validFrom)}. Como ningún expediente
            se ha contado con él, puede retirarse; la bitácora lo conserva.
          </p>
          <ActionButton
            action={withdrawFigureAction}
            fields={{ key: figure.key, validFrom: latest.validFrom }}
            variant="danger"
          >
            Retirar ese valor
          </ActionButton>
        </Panel>
      ) : null}
      <Panel title="Fijar otro valor">
        <FigureForm figure={figure.key} />
      </Panel>
    </PageBody>
  );
}
