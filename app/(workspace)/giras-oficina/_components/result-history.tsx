import { ResultText } from "#components/missions/result-text.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { Timeline } from "#components/ui/timeline.tsx";
import { formatDate, formatDateTime } from "#lib/kernel/format-date.ts";
import type { Commitment } from "#lib/missions/reading/read-mission.ts";
import { settles } from "#lib/missions/results/commitment-state.ts";
import type { ReadResult } from "#lib/missions/results/result.ts";
import { RESULT_KINDS } from "#lib/missions/words.ts";
import { TakeBackForm } from "./take-back-form.tsx";

type ResultHistoryProps = { missionId: string; commitment: Commitment; canRecord: boolean };

/** What was written of a commitment, the latest first; what was taken back stays in sight. */
export function ResultHistory({ missionId, commitment, canRecord }: ResultHistoryProps) {
  if (commitment.results.length === 0)
    return <p className="text-tinta-suave">Nadie ha anotado nada todavía.</p>;
  return (
    <Timeline
      label="Lo anotado, primero lo último"
      entries={commitment.results.toReversed().map((result) => ({
        key: result.id,
        when: formatDate(result.happenedOn),
        dateTime: result.happenedOn,
        title: result.takenBack ? <s>{RESULT_KINDS[result.kind].label}</s> : RESULT_KINDS[result.kind].label,
        actor: result.byName,
        tone: result.takenBack ? "neutral" : settles(result) ? "success" : "warning",
        children: (
          <>
            <ResultFacts result={result} />
            {canRecord && !result.takenBack ? (
              <TakeBackForm missionId={missionId} commitmentId={commitment.id} id={result.id} />
            ) : null}
          </>
        ),
      }))}
    />
  );
}

function ResultFacts({ result }: { result: ReadResult }) {
  const { kind, note, dueOn, agreement, takenBack } = result;
  const isOfCase = kind === "CASE" && result.case;
  return (
    <div className="space-y-1">
      {kind === "FOLLOW_UP" || kind === "NOTHING" || (isOfCase && !agreement) ? null : (
        <p>
          <ResultText result={result} />
        </p>
      )}
      {isOfCase ? (
        <p>
          Expediente <TextLink href={`/expedientes/${isOfCase.id}`}>{isOfCase.folio}</TextLink>
          {agreement ? null : isOfCase.isClosed ? ", terminado sin un acuerdo publicado" : ", en trámite"}
        </p>
      ) : null}
      {note ? <p className="whitespace-pre-line">{note}</p> : null}
      {dueOn ? <p>Ahora vence el {formatDate(dueOn)}.</p> : null}
      {takenBack ? (
        <p className="text-tinta-suave">
          Lo retiró {takenBack.by} el {formatDateTime(takenBack.at)}: {takenBack.reason}
        </p>
      ) : null}
    </div>
  );
}
