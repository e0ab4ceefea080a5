import { Timeline } from "#components/ui/timeline.tsx";
import { changeWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { PublicAct } from "#lib/registry/history/public-act.ts";
import type { AreaNames } from "#lib/registry/history/agreement-of-version.ts";
import type { Moment } from "#lib/registry/history/life-line.ts";
import { formatPartialDate } from "#lib/registry/partial-date.ts";
import { ChangeList } from "./change-list.tsx";

type LifeLineProps = { moments: readonly Moment[]; areaNames: AreaNames; language?: Language };

/** An agreement from its request to its end, in public facts; what is still to come says so. */
export function LifeLine({ moments, areaNames, language = "es" }: LifeLineProps) {
  const words = changeWords[language];
  return (
    <Timeline
      label={words.line}
      entries={moments.map(({ key, date, title, tone, future, act }) => ({
        ...{ key, tone, when: formatPartialDate(date, language), dateTime: date },
        title: future ? words.future(title) : title,
        children: act ? <ActWords act={act} areaNames={areaNames} language={language} /> : null,
      }))}
    />
  );
}

type ActWordsProps = { act: PublicAct; areaNames: AreaNames; language: Language };

function ActWords({ act, areaNames, language }: ActWordsProps) {
  const words = changeWords[language];
  const { reason, changes, registeredOn, documents } = act;
  return (
    <div className="space-y-2">
      <p lang="es" className="whitespace-pre-line">
        {reason}
      </p>
      <ChangeList changes={changes} areaNames={areaNames} language={language} />
      <p className="text-tinta-suave">
        {words.inscribed} <time dateTime={registeredOn}>{formatDate(registeredOn, language)}</time>
        {documents.length === 0 ? "." : words.withDocuments(documents.length)}
      </p>
    </div>
  );
}
