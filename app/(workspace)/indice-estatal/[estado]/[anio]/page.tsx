import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RevisionTimeline } from "#components/activity-index/revision-timeline.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { describeState } from "#lib/activity-index/describe-state.ts";
import { indexDesk } from "#lib/activity-index/index-desk.ts";
import { readSubject } from "#lib/activity-index/read-subject.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { nameOfState } from "#lib/catalogues/state-name.ts";
import { IndexForm } from "../../_components/index-form.tsx";
import { indexListHref } from "../../index-desk-address.ts";
import { initialValues } from "../../initial-values.ts";

type RecordPageProps = {
  params: Promise<{ estado: string; anio: string }>;
  searchParams: Promise<{ hecho?: string }>;
};

export const metadata: Metadata = { title: "Registrar el índice de un estado" };

export default async function RecordPage({ params, searchParams }: RecordPageProps) {
  await requirePermission("index.record");
  const { state, year } = readSubject(await params, mexicoCityToday()) ?? notFound();
  const [series, history] = await Promise.all([indexDesk.read(), indexDesk.readHistory(state, year)]);
  const name = nameOfState(state);
  const [latest] = history;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Índice de acción internacional", href: indexListHref(year) },
        { label: `${name}, ${year}` },
      ]}
    >
      {(await searchParams).hecho === "registrado" ? (
        <FlashMessage title="El índice quedó registrado.">
          <p>Ya se ve en la página pública; lo anterior sigue en su historia.</p>
        </FlashMessage>
      ) : null}
      <PageHeader title={`${name}, ${year}`} lead={describeState(series, state, year)} />
      <Panel title={latest ? "Corregir los componentes" : "Registrar los componentes"}>
        <IndexForm
          state={state}
          year={year}
          revision={latest?.revision ?? 0}
          initial={initialValues(latest)}
        />
      </Panel>
      {history.length > 0 ? (
        <Panel title="Su historia">
          <RevisionTimeline history={history} withAuthors />
        </Panel>
      ) : null}
    </PageBody>
  );
}
