import type { Metadata } from "next";
import { DayStrip } from "#components/calendar/day-strip.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { actOfSlug, actsFor } from "#lib/support/acts.ts";
import { SUPPORT_KINDS, SUPPORT_STATES } from "#lib/support/kinds.ts";
import { SUPPORT_HREF } from "#lib/support/support-query.ts";
import { ActForms } from "../_components/act-forms.tsx";
import { RequestDue } from "../_components/request-due.tsx";
import { RequestThread } from "../_components/request-thread.tsx";
import { requireSupport } from "../require-support.ts";
import { loadRequest } from "./load-request.ts";

type RequestPageProps = { params: Promise<{ folio: string }>; searchParams: Promise<AddressParams> };

export async function generateMetadata({ params }: RequestPageProps): Promise<Metadata> {
  return { title: `Solicitud de apoyo ${(await params).folio.slice(0, 20)}` };
}

/** What is said after something was done. */
const sayDone = (done: AddressParams[string]): string | null => {
  if (done === "enviada") return "La solicitud llegó a la DGCP.";
  return actOfSlug(done) !== null ? "Hecho: quedó en la solicitud." : null;
};

/** A request with its term opened into days, all that was said, and what the reader may do now. */
export default async function RequestPage({ params, searchParams }: RequestPageProps) {
  const actor = await requireSupport();
  const request = await loadRequest(actor, (await params).folio);
  const { folio, subject, state, kind, office, owner, receivedAt, term, satisfaction, entries } = request;
  const { hecho, hacer } = await searchParams;
  const done = sayDone(hecho);
  return (
    <PageBody breadcrumbs={[{ href: SUPPORT_HREF, label: "Solicitudes de apoyo" }, { label: folio }]}>
      {done === null ? null : <FlashMessage title={done} />}
      <PageHeader
        title={subject}
        overline={`${folio} · ${SUPPORT_KINDS[kind].label}`}
        actions={<PrintButton />}
      />
      <DefinitionList
        items={[
          {
            term: "Cómo va",
            value: <StatusTag tone={SUPPORT_STATES[state].tone}>{SUPPORT_STATES[state].label}</StatusTag>,
          },
          { term: "Plazo", value: <RequestDue state={state} term={term} /> },
          { term: "La pide", value: office },
          { term: "La atiende", value: owner ?? "Nadie todavía" },
          { term: "Llegó", value: formatDateTime(receivedAt) },
          ...(satisfaction === null ? [] : [{ term: "Calificación", value: `${satisfaction} de 5` }]),
        ]}
      />
      <Disclosure summary="Cómo se cuenta el plazo">
        <p className="mb-4 max-w-measure">
          {term.budgetDays} días hábiles del calendario de la SRE, que se detienen mientras el turno es de la
          oficina.
        </p>
        <DayStrip days={term.strip} caption="Plazo de la solicitud, día por día" />
      </Disclosure>
      <RequestThread entries={entries} />
      <ActForms key={entries.length} folio={folio} acts={actsFor(actor, request)} asked={actOfSlug(hacer)} />
    </PageBody>
  );
}
