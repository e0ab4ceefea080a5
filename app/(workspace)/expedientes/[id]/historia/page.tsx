import type { Metadata } from "next";
import { Panel } from "#components/ui/panel.tsx";
import { Timeline } from "#components/ui/timeline.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { STEPS } from "#lib/workflow/steps.ts";
import { CaseFrame } from "../_components/case-frame.tsx";
import { loadCase } from "../_data/load-case.ts";

export const metadata: Metadata = { title: "Historia del expediente" };

export default async function HistoryPage({ params }: { params: Promise<{ id: string }> }) {
  const loaded = await loadCase((await params).id);
  return (
    <CaseFrame loaded={loaded} tab="historia">
      <Panel title="Todo lo que ha pasado">
        <p className="mb-6 max-w-measure text-tinta-suave">
          Cada renglón queda escrito para siempre y lleva la huella del anterior: si alguien cambiara uno, se
          notaría.
        </p>
        <Timeline
          label="Historia del expediente"
          entries={loaded.history.map((entry) => ({
            key: entry.id,
            when: formatDateTime(entry.at),
            dateTime: entry.at.toISOString(),
            title: entry.what,
            actor: [entry.actorName, entry.actorOffice].filter(Boolean).join(", "),
            tone: entry.reason ? ("warning" as const) : ("neutral" as const),
            children: <EntryDetail entry={entry} />,
          }))}
        />
      </Panel>
    </CaseFrame>
  );
}

function EntryDetail({ entry }: { entry: Awaited<ReturnType<typeof loadCase>>["history"][number] }) {
  const { fromStep, toStep } = entry;
  return (
    <div className="space-y-2 text-sm">
      {fromStep && toStep && fromStep !== toStep ? (
        <p>
          Del paso {STEPS[fromStep].number} ({STEPS[fromStep].title}) al {STEPS[toStep].number} (
          {STEPS[toStep].title})
        </p>
      ) : null}
      {entry.letterNumber ? <p>Oficio {entry.letterNumber}</p> : null}
      {entry.reason ? (
        <blockquote className="border-l-4 border-dorado pl-4 whitespace-pre-line">{entry.reason}</blockquote>
      ) : null}
      {entry.documents.length > 0 ? (
        <ul className="space-y-1">
          {entry.documents.map(({ name, version, sha256 }) => (
            <li key={`${name}-${version}`}>
              {name} (versión {version}){" "}
              <code className="block text-xs break-all text-tinta-suave">SHA-256 {sha256}</code>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="text-xs break-all text-tinta-suave">Huella {entry.hash}</p>
    </div>
  );
}
