import { ActionButton } from "#components/forms/action-button.tsx";
import { PhaseTag } from "#components/calls/phase-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { sayClosing } from "#lib/calls/call-zones.ts";
import { sayAmounts } from "#lib/calls/describe-call.ts";
import type { MatchedCall } from "#lib/calls/matching/list-matches.ts";
import { callAddress } from "#lib/calls/public/calls-query.ts";
import { beginApplicationAction } from "../actions.ts";

type MatchCardProps = {
  matched: MatchedCall;
  /** Whether who reads prepares applications. */
  prepares: boolean;
  /** Whether the office already prepares it, or did. */
  begun: boolean;
  chosen: boolean;
};

/** A call set against the office, with a sentence for each point. */
export function MatchCard({ matched: { call, match }, prepares, begun, chosen }: MatchCardProps) {
  const { id, code, title, convener, closesAt, zone } = call;
  const amounts = sayAmounts(call);
  return (
    <li
      id={code!}
      className={`space-y-3 rounded-panel border bg-white p-5 ${chosen ? "border-2 border-guinda" : "border-linea"}`}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="min-w-0 flex-1 basis-60 text-lg">
          <TextLink href={callAddress(code!)}>{title}</TextLink>
        </h3>
        <p className="flex items-center gap-3">
          {match.points > 0 ? (
            <span className="font-semibold text-guinda tabular-nums">
              {match.points === 1 ? "1 punto" : `${match.points} puntos`}
            </span>
          ) : null}
          <PhaseTag call={call} />
        </p>
      </div>
      <p className="text-sm text-tinta-suave">
        {[convener, amounts, `Cierra: ${sayClosing(closesAt, zone)}`].filter(Boolean).join(" · ")}
      </p>
      <ul className="list-disc space-y-1 pl-5 text-sm">
        <li>{match.eligibility}</li>
        {match.reasons.map(({ points, sentence }) => (
          <li key={sentence}>
            <span className="font-semibold tabular-nums">+{points}</span> {sentence}
          </li>
        ))}
      </ul>
      {begun ? (
        <p className="text-sm font-semibold">
          Su oficina ya la prepara: está arriba, entre sus participaciones.
        </p>
      ) : prepares && match.eligible ? (
        <ActionButton
          action={beginApplicationAction}
          fields={{ callId: id }}
          variant="secondary"
          size="small"
        >
          Preparar<span className="sr-only"> «{title}»</span>
        </ActionButton>
      ) : null}
    </li>
  );
}
