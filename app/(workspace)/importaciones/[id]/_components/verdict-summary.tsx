import Link from "next/link";
import { StatusTag } from "#components/ui/status-tag.tsx";
import type { ImportVerdict } from "#lib/generated/prisma/enums.ts";
import { IMPORT_VERDICTS, VERDICT_KEYS } from "#lib/registry-import/import-words.ts";
import type { VerdictCounts } from "#lib/registry-import/running/list-rows.ts";
import { rowsHref } from "../../import-address.ts";

const number = new Intl.NumberFormat("es-MX");

type VerdictSummaryProps = { id: string; counts: VerdictCounts; current: ImportVerdict | null };

/** How many rows of each verdict and what that means; each leads to its rows. */
export function VerdictSummary({ id, counts, current }: VerdictSummaryProps) {
  return (
    <section aria-labelledby="resumen">
      <h2 id="resumen" className="mb-4 text-xl">
        Qué se decidió de cada renglón
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-5">
        {VERDICT_KEYS.map((key) => {
          const { label, meaning, tone } = IMPORT_VERDICTS[key];
          return (
            <li key={key} className="rounded-panel border border-linea bg-white p-4">
              <p className="flex items-baseline justify-between gap-2">
                <StatusTag tone={tone}>{label}</StatusTag>
                <span className="text-2xl tabular-nums">{number.format(counts[key])}</span>
              </p>
              <p className="mt-2 text-sm text-tinta-suave">{meaning}</p>
              {counts[key] > 0 ? (
                <Link
                  href={rowsHref(id, key)}
                  prefetch={false}
                  aria-current={current === key ? "true" : undefined}
                  className="mt-2 inline-block text-sm font-semibold text-guinda underline"
                >
                  Ver los {label.toLowerCase()}
                </Link>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
