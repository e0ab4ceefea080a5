import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import type { CaseSnapshot } from "#lib/cases/case-snapshot.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { VERDICT_LABELS } from "#lib/workflow/labels.ts";

/** An issued dictamen, to be read. */
export function DictamenText({ dictamen }: { dictamen: NonNullable<CaseSnapshot["dictamen"]> }) {
  return (
    <Panel
      title={`Dictamen ${dictamen.number}`}
      actions={
        <StatusTag tone={dictamen.verdict === "NO_PROCEDENTE" ? "danger" : "success"}>
          {VERDICT_LABELS[dictamen.verdict!]}
        </StatusTag>
      }
    >
      <DefinitionList
        items={[
          { term: "Emitido", value: `${formatDateTime(dictamen.issuedAt!)} · ${dictamen.issuedBy}` },
          {
            term: "¿Es un acuerdo interinstitucional?",
            value: answer(dictamen.isAgreement, dictamen.natureReason),
          },
          {
            term: "¿Es materia de la dependencia?",
            value: answer(dictamen.isCompetent, dictamen.competenceReason),
          },
          { term: "¿Es la forma adecuada?", value: answer(dictamen.isRightForm, dictamen.formReason) },
          {
            term: "Fundamentos y motivos",
            value: <span className="block max-w-measure whitespace-pre-line">{dictamen.grounds}</span>,
          },
        ]}
      />
    </Panel>
  );
}

const answer = (yes: boolean | null, reason: string) => (
  <>
    <strong>{yes ? "Sí" : "No"}</strong>
    {reason ? <span className="block whitespace-pre-line">{reason}</span> : null}
  </>
);
