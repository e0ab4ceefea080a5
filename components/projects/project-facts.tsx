import { SdgList } from "#components/cooperation/sdg-list.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { callAddress } from "#lib/calls/public/calls-query.ts";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { PROJECT_STATUSES } from "#lib/projects/catalogues/project-words.ts";
import { sectorLabel } from "#lib/projects/catalogues/sectors.ts";
import type { ProjectView } from "#lib/projects/project-view.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

const day = (planned: string | null, actual: string | null): string | null =>
  actual !== null ? formatDate(actual) : planned === null ? null : `${formatDate(planned)} (previsto)`;

/** What an office says of its project. */
export function ProjectFacts({ project }: { project: ProjectView }) {
  const { summary, office, modality, status, sector, sdgGoals, agreements, call, titleEn } = project;
  return (
    <div className="space-y-5">
      {summary ? (
        <p className="max-w-measure whitespace-pre-line wrap-anywhere">{summary}</p>
      ) : (
        <p className="text-tinta-suave">Todavía no tiene resumen.</p>
      )}
      <DefinitionList
        items={[
          ...(titleEn ? [{ term: "En inglés", value: <span lang="en">{titleEn}</span> }] : []),
          { term: "Oficina", value: office.name },
          { term: "Estado", value: [office.municipality, office.state].filter(Boolean).join(", ") },
          { term: "Modalidad", value: MODALITIES[modality].label },
          { term: "Situación", value: PROJECT_STATUSES[status].label },
          { term: "Sector (CAD)", value: sectorLabel(sector) },
          { term: "ODS", value: sdgGoals.length > 0 ? <SdgList goals={sdgGoals} /> : null },
          { term: "Empieza", value: day(project.plannedStart, project.actualStart) },
          { term: "Termina", value: day(project.plannedEnd, project.actualEnd) },
          {
            term: "Acuerdos del registro",
            value:
              agreements.length > 0 ? (
                <ul className="flex flex-wrap gap-x-4">
                  {agreements.map((number) => (
                    <li key={number}>
                      <TextLink href={agreementAddress(number)}>{number}</TextLink>
                    </li>
                  ))}
                </ul>
              ) : null,
          },
          ...(call
            ? [
                {
                  term: "De la convocatoria",
                  value: call.code ? (
                    <TextLink href={callAddress(call.code)}>{call.title}</TextLink>
                  ) : (
                    call.title
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}
