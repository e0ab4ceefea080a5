import { Disclosure } from "#components/ui/disclosure.tsx";
import type { TrailRow } from "#lib/audit/trail-row.ts";

/** The reason in sight; the stored facts and the hash, which few need, one press away. */
export function EntryDetail({ entry: { stream, seq, reason, detail, hash } }: { entry: TrailRow }) {
  return (
    <div className="space-y-1 text-left">
      {reason ? <p>{reason}</p> : null}
      <Disclosure summary="Ver el renglón">
        <dl className="space-y-1 text-xs">
          {[["serie", `${stream}, renglón ${seq}`], ...Object.entries(detail), ["huella", hash]].map(
            ([name, value]) => (
              <div key={name}>
                <dt className="inline font-semibold">{name}: </dt>
                <dd className="inline wrap-anywhere">{value}</dd>
              </div>
            ),
          )}
        </dl>
      </Disclosure>
    </div>
  );
}
