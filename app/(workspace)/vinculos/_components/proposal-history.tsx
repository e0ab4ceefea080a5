import { Timeline } from "#components/ui/timeline.tsx";
import { formatDateTime, formatInstantDate } from "#lib/kernel/format-date.ts";
import type { TieProposalView } from "#lib/ties/reading/tie-view.ts";
import { PROPOSAL_KINDS, PROPOSAL_OUTCOMES } from "#lib/ties/words.ts";

const TONES = { ACCEPTED: "success", REJECTED: "danger", WITHDRAWN: "neutral" } as const;

/** Every proposal with what was decided of it, the latest first. */
export function ProposalHistory({ proposals }: { proposals: readonly TieProposalView[] }) {
  if (proposals.length === 0)
    return <p className="text-tinta-suave">Nadie ha propuesto reactivarlo ni cerrarlo.</p>;
  return (
    <Timeline
      label="Propuestas, primero la última"
      entries={proposals.map((each) => ({
        key: each.id,
        when: formatDateTime(each.at),
        dateTime: each.at.toISOString(),
        title: `${PROPOSAL_KINDS[each.kind].label}: ${each.outcome ? PROPOSAL_OUTCOMES[each.outcome].toLowerCase() : "espera su decisión"}`,
        actor: each.byName,
        tone: each.outcome ? TONES[each.outcome] : ("warning" as const),
        children: <ProposalWords proposal={each} />,
      }))}
    />
  );
}

const ProposalWords = ({ proposal }: { proposal: TieProposalView }) => (
  <div className="space-y-2">
    <p className="whitespace-pre-line">{proposal.reason}</p>
    <p className="font-semibold">{PROPOSAL_KINDS[proposal.kind].plan}</p>
    <p className="whitespace-pre-line">{proposal.plan}</p>
    {proposal.decidedAt ? (
      <p className="text-tinta-suave">
        {proposal.decidedBy}, {formatInstantDate(proposal.decidedAt)}
        {proposal.answer ? `: ${proposal.answer}` : "."}
      </p>
    ) : null}
  </div>
);
