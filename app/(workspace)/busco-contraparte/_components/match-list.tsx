import { TextLink } from "#components/ui/text-link.tsx";
import type { NoticeMatch } from "#lib/partner-notices/matching/match-notice.ts";

type MatchListProps = { shown: readonly NoticeMatch[]; total: number };

/** What suits a notice, with a sentence for each point. */
export function MatchList({ shown, total }: MatchListProps) {
  if (total === 0)
    return <p className="text-tinta-suave">Por ahora, nada comparte área ni lugar con el aviso.</p>;
  return (
    <>
      <ul className="grid gap-4 md:grid-cols-2">
        {shown.map(({ candidate: { id, title, whose, href }, points, reasons }) => (
          <li key={id} className="space-y-2 rounded-panel border border-linea bg-white p-5">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <h3 className="min-w-0 flex-1 basis-52 font-semibold">
                <TextLink href={href}>{title}</TextLink>
              </h3>
              <p className="font-semibold text-guinda tabular-nums">
                {points === 1 ? "1 punto" : `${points} puntos`}
              </p>
            </div>
            <p className="text-sm text-tinta-suave">{whose}</p>
            <ul className="list-disc space-y-1 pl-5 text-sm">
              {reasons.map((reason) => (
                <li key={reason.sentence}>
                  <span className="font-semibold tabular-nums">+{reason.points}</span> {reason.sentence}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {total > shown.length ? (
        <p className="text-sm text-tinta-suave">
          Se muestran las {shown.length} con más puntos de {total}.
        </p>
      ) : null}
    </>
  );
}
