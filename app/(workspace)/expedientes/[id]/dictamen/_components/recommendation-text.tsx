import { StatusTag } from "#components/ui/status-tag.tsx";
import type { CaseSnapshot } from "#lib/cases/case-snapshot.ts";
import { SEVERITY_LABELS, VERIFICATION_LABELS } from "#lib/workflow/labels.ts";

const SEVERITY_TONES = { ESSENTIAL: "danger", IMPORTANT: "warning", SUGGESTION: "neutral" } as const;

/** A recommendation as it was written, with what came of it. */
export function RecommendationText({ item }: { item: CaseSnapshot["recommendations"][number] }) {
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap items-center gap-3">
        <span className="font-semibold">
          {item.position}. {item.clause}
        </span>
        <StatusTag tone={SEVERITY_TONES[item.severity]}>{SEVERITY_LABELS[item.severity]}</StatusTag>
        {item.result ? (
          <StatusTag tone={item.result === "INCLUDED" ? "success" : "warning"}>
            {VERIFICATION_LABELS[item.result]}
          </StatusTag>
        ) : null}
      </p>
      <p className="max-w-measure whitespace-pre-line">{item.text}</p>
    </div>
  );
}
