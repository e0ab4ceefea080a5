import { PhaseTag } from "#components/consultation/phase-tag.tsx";
import { sayComments, sayPeriod } from "#components/consultation/say-period.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { consultationHref } from "#lib/plans/consultation/consultation-head.ts";
import type { ListedConsultation } from "#lib/plans/consultation/public-consultations.ts";

/** Consultations, each with where it is and how to reach it. */
export function ConsultationList({ consultations }: { consultations: readonly ListedConsultation[] }) {
  return (
    <ul className="divide-y divide-linea">
      {consultations.map((each) => (
        <li key={`${each.slug}/${each.number}`} className="space-y-1 py-4 first:pt-0 last:pb-0">
          <p className="text-lg font-semibold">
            <TextLink href={consultationHref(each.slug, each.number)}>{each.title}</TextLink>
          </p>
          <p>
            {each.office}, consulta {each.number}
          </p>
          <p className="max-w-measure whitespace-pre-line">{each.about}</p>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-tinta-suave">
            <PhaseTag phase={each.phase} />
            <span>
              {sayPeriod(each)}
              {each.phase === "coming" ? "" : ` · ${sayComments(each.published)}`}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
