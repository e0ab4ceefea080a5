import { EvidenceList } from "#components/evidence/evidence-list.tsx";
import { FileLink } from "#components/evidence/file-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { evidenceFields } from "#lib/plans/items/monitoring-fields.ts";
import { nameItem, namesOf } from "#lib/plans/items/name-item.ts";
import { sayValue } from "#lib/plans/items/say-value.ts";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";

type EvidenceTextProps = {
  content: PlanContent;
  /** Of a file that may be read; without it files are only named. */
  fileHref?: ((id: string) => string) | undefined;
};

/** What proves the indicators of a plan, each piece with where it is. Nothing when there is none. */
export function EvidenceText({ content, fileHref }: EvidenceTextProps) {
  if (content.evidence.length === 0) return null;
  const indicators = namesOf(content, ["indicator"]);
  return (
    <section className="mt-6 border-t border-linea pt-5">
      <h3 className="mb-3 text-lg">Evidencia</h3>
      <ul className="divide-y divide-linea">
        {content.evidence.map((item) => {
          const { id, kind, reference, issuedOn, indicatorId, fileId } = item;
          const file = content.file.find((each) => each.id === fileId);
          const facts = [
            sayValue(evidenceFields.kind, kind, indicators),
            issuedOn && formatDate(issuedOn),
            indicatorId && `de «${indicators.get(indicatorId)}»`,
          ];
          return (
            <li key={id} className="space-y-1 py-3 first:pt-0 last:pb-0">
              <p className="font-semibold wrap-anywhere">{nameItem("evidence", item)}</p>
              <p className="text-sm text-tinta-suave">{facts.filter(Boolean).join(" · ")}</p>
              <EvidenceList text={reference} />
              {file ? <FileLink file={file} href={fileHref?.(file.id)} /> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
