import type { Metadata } from "next";
import { DayStrip } from "#components/calendar/day-strip.tsx";
import { DueDate } from "#components/cases/due-date.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { CaseFrame } from "../_components/case-frame.tsx";
import { type LoadedCase, loadCase } from "../_data/load-case.ts";

export const metadata: Metadata = { title: "Plazos del expediente" };

/** Every term of the case, opened into its days: which counted, which did not and why. */
export default async function TermsPage({ params }: { params: Promise<{ id: string }> }) {
  const loaded = await loadCase((await params).id);
  const { clock, snapshot } = loaded;
  return (
    <CaseFrame loaded={loaded} tab="plazo">
      {clock.terms.length === 0 ? (
        <EmptyState title="Ningún plazo ha comenzado">
          El primero empieza cuando la oficina presenta el expediente.
        </EmptyState>
      ) : null}
      {clock.earliestSignature &&
      snapshot.status === "ACTIVE" &&
      snapshot.step === "notice_period" &&
      !clock.noticeHolds ? (
        <Alert tone="warning" title="La fecha prevista no cumple con la anticipación">
          La firma puede fijarse a partir del {formatDate(clock.earliestSignature)}. La oficina puede cambiar
          la fecha o declarar una eventualidad.
        </Alert>
      ) : null}
      {clock.terms.map((item) => (
        <TermPanel key={item.kind} item={item} />
      ))}
    </CaseFrame>
  );
}

function TermPanel({ item }: { item: LoadedCase["clock"]["terms"][number] }) {
  const { term, name, running, ended, legalBasis } = item;
  return (
    <Panel
      title={name}
      actions={
        <StatusTag tone={running ? "info" : "neutral"}>
          {ended ? "Concluido" : running ? "En curso" : "En espera"}
        </StatusTag>
      }
    >
      <p className="mb-1">
        {term.budgetDays} días hábiles desde el {formatDate(term.receivedOn)}.{" "}
        {term.dueOn === null ? "El plazo está suspendido: la fecha se sabrá cuando vuelva a correr." : null}
      </p>
      {term.dueOn ? (
        <p className="mb-1">{ended ? <>Vencía el {formatDate(term.dueOn)}.</> : <DueDate {...term} />}</p>
      ) : null}
      {legalBasis ? <p className="mb-5 text-sm text-tinta-suave">Fundamento: {legalBasis}.</p> : null}
      <DayStrip days={term.strip} caption={`${name}, día por día`} />
    </Panel>
  );
}
