import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { firstDayOf } from "#lib/events/series/move-session.ts";
import type { Occurrences, SeriesRule } from "#lib/events/series/recurrence.ts";
import { seriesDesk } from "#lib/events/series/series-desk.ts";
import { SERIES_FIELDS, type TypedSeries } from "#lib/events/series/series-input.ts";
import { sayRule } from "#lib/events/series/series-words.ts";
import { DomainError, type FieldErrors } from "#lib/kernel/errors.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { eventHref } from "../../event-hrefs.ts";
import { loadEvent } from "../../load-event.ts";
import { repeatEventAction } from "../../series-actions.ts";
import { RuleForm } from "./_components/rule-form.tsx";

type RepeatPageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Repetir el evento" };

type Preview = { found: (Occurrences & { rule: SeriesRule }) | null; errors: FieldErrors };

/** Repeating an event: first its dates, then making them. */
export default async function RepeatPage({ params, searchParams }: RepeatPageProps) {
  const { actor, event } = await loadEvent(params, "events.edit");
  const { id, title, sessions } = event;
  const address = await searchParams;
  const asked = typeof address.step === "string";
  const typed = Object.fromEntries(
    SERIES_FIELDS.map((name) => [name, typeof address[name] === "string" ? address[name] : ""]),
  ) as TypedSeries;
  const preview = async (): Promise<Preview> => {
    try {
      return { found: await seriesDesk.preview(actor, { ...typed, id }), errors: {} };
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === "not_found") throw error;
      return { found: null, errors: error.fields ?? { "": error.message } };
    }
  };
  const { found, errors } = asked ? await preview() : { found: null, errors: {} };
  return (
    <PageBody
      breadcrumbs={[
        { label: "Eventos de la oficina", href: "/eventos" },
        { label: title, href: eventHref(id) },
        { label: "Repetir" },
      ]}
    >
      <PageHeader
        overline="Repetir"
        title={title}
        lead="A la misma hora del lugar, aunque su reloj cambie en el año. Antes de crear nada verá las fechas."
      />
      <Panel title="Cada cuándo">
        <RuleForm action={`${eventHref(id)}/repetir`} typed={asked ? typed : {}} errors={errors} />
      </Panel>
      {found ? (
        <Panel title={`${found.days.length} fechas`}>
          <div className="space-y-4">
            <p className="first-letter:uppercase">{sayRule(firstDayOf(sessions), found.rule)}.</p>
            <ol className="list-decimal space-y-1 pl-8">
              {found.days.map((day, index) => (
                <li key={day}>
                  {formatDate(day)}
                  {index === 0 ? " (este)" : ""}
                </li>
              ))}
            </ol>
            {found.skipped.length > 0 ? (
              <p>Se saltan por inhábiles: {found.skipped.map((day) => formatDate(day)).join("; ")}.</p>
            ) : null}
            {found.cut ? (
              <p className="font-semibold">Una serie no pasa de sesenta fechas ni de tres años.</p>
            ) : null}
            <ActionButton action={repeatEventAction} fields={{ id, ...typed }}>
              {`Crear ${found.days.length - 1} borradores`}
            </ActionButton>
          </div>
        </Panel>
      ) : null}
    </PageBody>
  );
}
