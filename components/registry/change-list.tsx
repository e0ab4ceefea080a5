import type { FactChanges } from "#lib/registry/acts/fact-changes.ts";
import type { AreaNames } from "#lib/registry/history/agreement-of-version.ts";
import { describeChanges } from "#lib/registry/history/describe-changes.ts";

/** What an act changed of the register, fact by fact. */
export function ChangeList({ changes, areaNames }: { changes: FactChanges; areaNames: AreaNames }) {
  const words = describeChanges(changes, areaNames);
  if (words.length === 0) return null;
  return (
    <dl className="space-y-1">
      {words.map(({ label, before, after }) => (
        <div key={label}>
          <dt className="inline font-semibold">{label}: </dt>
          <dd className="inline wrap-anywhere">
            {before === null ? null : (
              <>
                <span className="sr-only">antes, </span>
                <del>{before}</del>
                <span className="sr-only">; ahora, </span> →{" "}
              </>
            )}
            <ins className="no-underline">{after ?? "sin dato"}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
