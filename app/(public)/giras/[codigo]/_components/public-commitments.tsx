import { ResultText } from "#components/missions/result-text.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { PublicCommitment } from "#lib/missions/publishing/public-missions.ts";

/** What was promised and what came of it, each with its date. */
export function PublicCommitments({ commitments }: { commitments: readonly PublicCommitment[] }) {
  if (commitments.length === 0) return <p>No dejó compromisos.</p>;
  return (
    <ol className="divide-y divide-linea">
      {commitments.map(({ what, dueOn, isOverdue, results }, index) => (
        <li key={index} className="space-y-1 py-4 first:pt-0 last:pb-0">
          <p className="font-semibold">{what}</p>
          {results.map((result) => (
            <p key={result.id} className="max-w-measure">
              <ResultText result={result} />{" "}
              <span className="text-sm text-tinta-suave">({formatDate(result.happenedOn)})</span>
            </p>
          ))}
          {results.length === 0 ? (
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-tinta-suave">
              <StatusTag tone={isOverdue ? "warning" : "info"}>
                {isOverdue ? "Todavía sin resultado" : "En curso"}
              </StatusTag>
              Para el {formatDate(dueOn)}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
