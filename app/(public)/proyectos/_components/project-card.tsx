import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { PROJECT_STATUSES } from "#lib/projects/catalogues/project-words.ts";
import { saySumsOf } from "#lib/projects/describe-project.ts";
import type { ProjectView } from "#lib/projects/project-view.ts";
import { projectAddress } from "#lib/projects/public/projects-query.ts";

/** A project in the list: what it is, of whom, with whom and how much. */
export function ProjectCard({ project }: { project: ProjectView }) {
  const { code, title, summary, office, status, modality, partners, amounts } = project;
  const committed = saySumsOf(amounts, "COMMITMENT");
  return (
    <li className="flex flex-col gap-3 rounded-panel border border-linea bg-white p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 className="min-w-0 flex-1 basis-52 text-lg">
          <TextLink href={projectAddress(code!)}>{title}</TextLink>
        </h2>
        <StatusTag tone={PROJECT_STATUSES[status].tone}>{PROJECT_STATUSES[status].label}</StatusTag>
      </div>
      <p className="text-sm font-semibold text-tinta-suave">{office.name}</p>
      <p className="line-clamp-3 text-sm">{summary}</p>
      <div className="mt-auto space-y-1 text-sm text-tinta-suave">
        <p>Con {partners.map(({ name }) => name).join(", ")}</p>
        <p>
          {MODALITIES[modality].label}
          {committed ? ` · ${committed}` : null}
        </p>
      </div>
    </li>
  );
}
