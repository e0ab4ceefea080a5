import { describeChanges } from "#lib/registry-import/describe-changes.ts";
import type { ReadRow } from "#lib/registry-import/running/list-rows.ts";

/** Why a row has its verdict, what it changes and what was interpreted of it. */
export function RowExplanation({ row }: { row: ReadRow }) {
  const changes = row.verdict === "CHANGE" ? describeChanges(row) : [];
  if (row.reason === "" && changes.length + row.notes.length === 0) return <>Tal como viene.</>;
  return (
    <div className="space-y-1.5">
      {row.reason ? <p>{row.reason}</p> : null}
      {changes.length > 0 ? (
        <ul className="list-disc pl-5">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ) : null}
      {row.notes.length > 0 ? (
        <details>
          <summary className="cursor-pointer text-guinda underline">
            {row.notes.length === 1 ? "Una interpretación" : `${row.notes.length} interpretaciones`}
          </summary>
          <ul className="mt-1 list-disc pl-5 text-tinta-suave">
            {row.notes.map((note, index) => (
              <li key={index}>{note}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
