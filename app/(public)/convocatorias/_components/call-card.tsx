import { PhaseTag } from "#components/calls/phase-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { CallView } from "#lib/calls/call-view.ts";
import { sayClosing } from "#lib/calls/call-zones.ts";
import { sayAmounts, sayApplicants } from "#lib/calls/describe-call.ts";
import { callAddress } from "#lib/calls/public/calls-query.ts";

/** A call in the list: what it is, for whom, how much and until when. */
export function CallCard({ call }: { call: CallView }) {
  const { code, title, convener, country, summary, closesAt, zone, phase } = call;
  const amounts = sayAmounts(call);
  return (
    <li className="flex flex-col gap-3 rounded-panel border border-linea bg-white p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 className="min-w-0 flex-1 basis-52 text-lg">
          <TextLink href={callAddress(code!)}>{title}</TextLink>
        </h2>
        <PhaseTag call={call} />
      </div>
      <p className="text-sm font-semibold text-tinta-suave">
        {country ? `${convener} · ${country.name}` : convener}
      </p>
      <p className="line-clamp-3 text-sm">{summary}</p>
      <div className="mt-auto space-y-1 text-sm text-tinta-suave">
        <p>{sayApplicants(call)}</p>
        {amounts ? <p>{amounts}</p> : null}
        <p className={phase === "CLOSED" ? "" : "font-semibold text-tinta"}>
          {phase === "CLOSED" ? "Cerró" : "Cierra"}:{" "}
          <time dateTime={closesAt.toISOString()}>{sayClosing(closesAt, zone)}</time>
        </p>
      </div>
    </li>
  );
}
