import { changeWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { FactChanges } from "#lib/registry/acts/fact-changes.ts";
import type { AreaNames } from "#lib/registry/history/agreement-of-version.ts";
import { describeChanges } from "#lib/registry/history/describe-changes.ts";

type ChangeListProps = { changes: FactChanges; areaNames: AreaNames; language?: Language };

/** What an act changed of the register, fact by fact. */
export function ChangeList({ changes, areaNames, language = "es" }: ChangeListProps) {
  const told = describeChanges(changes, areaNames, language);
  const words = changeWords[language];
  if (told.length === 0) return null;
  return (
    <dl className="space-y-1">
      {told.map(({ label, before, after }) => (
        <div key={label}>
          <dt className="inline font-semibold">{label}: </dt>
          <dd className="inline wrap-anywhere">
            {before === null ? null : (
              <>
                <span className="sr-only">{words.before}</span>
                <del>{before}</del>
                <span className="sr-only">{words.now}</span> →{" "}
              </>
            )}
            <ins className="no-underline">{after ?? words.none}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
