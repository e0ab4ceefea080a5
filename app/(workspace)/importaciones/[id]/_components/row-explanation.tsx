import { describeChanges } from "#lib/registry-import/describe-changes.ts";
import type { ReadRow } from "#lib/registry-import/running/list-rows.ts";

/** Why a row has its verdict, what it changes, what was interpreted of it and what was taken by default. */
export function RowExplanation({ row }: { row: ReadRow }) {
  const changes = row.verdict === "CHANGE" ? describeChanges(row) : [];
  return (
    <div className="space-y-1.5">
      {row.reason ? <p>{row.reason}</p> : null}
      <Sentences list={changes} />
      <Sentences list={row.notes} />
      {row.defaults.length > 0 && row.verdict !== "REFUSE" ? (
        <details>
          <summary className="cursor-pointer text-guinda underline">
            {row.defaults.length === 1
              ? "Un dato que no viene"
              : `${row.defaults.length} datos que no vienen`}
          </summary>
          <Sentences list={row.defaults} />
        </details>
      ) : null}
    </div>
  );
}

function Sentences({ list }: { list: readonly string[] }) {
  if (list.length === 0) return null;
  return (
    <ul className="list-disc space-y-0.5 pl-5">
      {list.map((sentence, index) => (
        <li key={index}>{sentence}</li>
      ))}
    </ul>
  );
}
