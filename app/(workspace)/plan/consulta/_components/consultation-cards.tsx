import { PhaseTag } from "#components/consultation/phase-tag.tsx";
import { sayComments, sayPeriod } from "#components/consultation/say-period.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ConsultationRecord } from "#lib/plans/consultation/read-consultations.ts";
import { moderationHref } from "../consultation-address.ts";

export const sayPending = (pending: number): string =>
  pending === 1 ? "1 comentario por revisar" : `${pending} comentarios por revisar`;

/** The consultations of an office, each with what waits in it. */
export function ConsultationCards({ consultations }: { consultations: readonly ConsultationRecord[] }) {
  return (
    <ul className="divide-y divide-linea">
      {consultations.map(({ number, about, totals, ...period }) => (
        <li key={number} className="space-y-1 py-4 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-center gap-3">
            <strong>
              <TextLink href={moderationHref(number)}>Consulta {number}</TextLink>
            </strong>
            <PhaseTag phase={period.phase} />
          </p>
          <p className="max-w-measure whitespace-pre-line">{about}</p>
          <p className="text-sm text-tinta-suave">
            {sayPeriod(period)} · {sayPending(totals.pending)} · {sayComments(totals.published)}
          </p>
        </li>
      ))}
    </ul>
  );
}
