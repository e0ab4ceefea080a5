import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";
import type { SentQuarter } from "#lib/plans/progress/progress-content.ts";
import { sayCounts, summarizeProgress } from "#lib/plans/progress/summarize-progress.ts";
import { saySums } from "#lib/plans/rules/money.ts";

/** The quarters that an office has sent, each with what it comes to. */
export function SentQuarters({ slug, quarters }: { slug: string; quarters: readonly SentQuarter[] }) {
  return (
    <ol className="divide-y divide-linea">
      {quarters.map(({ content, number, at }) => {
        const { actions, spent } = summarizeProgress(content.lines);
        return (
          <li key={content.period} className="space-y-1 py-3 first:pt-0 last:pb-0">
            <p className="font-semibold first-letter:uppercase">
              <TextLink href={`/planes/${slug}/avance/${content.period}`}>
                {sayPeriod(content.period)}
              </TextLink>
            </p>
            <p className="text-sm">
              Acciones: {sayCounts(actions) || "ninguna"}. Gastado: {saySums(spent)}.
            </p>
            <p className="text-sm text-tinta-suave">
              Enviado el {formatInstantDate(at)}
              {number > 1 ? `, corregido ${number === 2 ? "una vez" : `${number - 1} veces`}` : ""}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
