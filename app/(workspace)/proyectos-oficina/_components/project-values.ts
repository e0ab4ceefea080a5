import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { PROJECT_STATUSES } from "#lib/projects/catalogues/project-words.ts";
import type { OwnProjectView } from "#lib/projects/project-view.ts";

/** A project as its form sends it. */
export function projectValues(project: OwnProjectView): Record<string, string> {
  const { title, titleEn, summary, summaryEn, sector, plannedStart } = project;
  return {
    ...{ title, titleEn, summary, summaryEn, sector, plannedStart },
    modality: MODALITIES[project.modality].slug,
    status: PROJECT_STATUSES[project.status].slug,
    sdgGoals: project.sdgGoals.join(","),
    plannedEnd: project.plannedEnd ?? "",
    actualStart: project.actualStart ?? "",
    actualEnd: project.actualEnd ?? "",
    agreements: project.agreements.join("\n"),
    planObjectiveId: project.objective?.id ?? "",
    planActionId: project.action?.id ?? "",
    callId: project.callId ?? "",
  };
}
