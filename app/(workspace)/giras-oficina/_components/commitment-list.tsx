import { ResultText } from "#components/missions/result-text.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Commitment, Mission } from "#lib/missions/reading/read-mission.ts";
import { readCommitment } from "#lib/missions/results/commitment-state.ts";
import { resultsHref } from "../mission-hrefs.ts";
import { CommitmentStateTag } from "./commitment-state-tag.tsx";

/** What was promised, how it stands and what came of it; each leads to where its results are written. */
export function CommitmentList({ mission, today }: { mission: Mission; today: string }) {
  if (mission.commitment.length === 0)
    return <p className="text-tinta-suave">No tiene compromisos anotados.</p>;
  return (
    <ul className="divide-y divide-linea">
      {mission.commitment.map((commitment) => (
        <CommitmentRow key={commitment.id} missionId={mission.id} commitment={commitment} today={today} />
      ))}
    </ul>
  );
}

type CommitmentRowProps = { missionId: string; commitment: Commitment; today: string };

function CommitmentRow({ missionId, commitment, today }: CommitmentRowProps) {
  const { state, dueOn, settling } = readCommitment(commitment, today);
  return (
    <li className="space-y-1 py-3 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <TextLink href={resultsHref(missionId, commitment.id)} className="min-w-0 font-semibold">
          {commitment.what}
        </TextLink>
        <CommitmentStateTag state={state} />
      </p>
      <p className="text-sm text-tinta-suave">
        {commitment.owner} · para el {formatDate(dueOn)}
      </p>
      {settling.map((result) => (
        <p key={result.id} className="text-sm">
          <ResultText result={result} />
        </p>
      ))}
    </li>
  );
}
