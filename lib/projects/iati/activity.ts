import { xmlElement } from "#lib/open-data/xml-element.ts";
import { xmlText } from "#lib/open-data/xml-text.ts";
import {
  COLLABORATION_CODES,
  PARTNER_KINDS,
  PARTNER_ROLES,
  PROJECT_STATUSES,
} from "../catalogues/project-words.ts";
import type { ProjectView } from "../project-view.ts";
import { projectAddress } from "../public/projects-query.ts";
import { budgets, narratives, OFFICE_KIND, result, transactions } from "./activity-parts.ts";

export interface IatiPlace {
  /** Of the portal. */
  origin: string;
  /** ISO. */
  today: string;
}

/**
 * Who reports. No agency registers the offices of states and municipalities for IATI, so that each goes by a number that
 * the portal gives it; whoever publishes the file under a registered one replaces it here.
 */
export const reporterOf = ({ office }: Pick<ProjectView, "office">): string => `MX-PAIL-${office.id}`;

/** A published project as an activity of IATI 2.03, its elements in the order of the schema. */
export function iatiActivity(project: ProjectView, place: IatiPlace): string {
  const { code, office, title, titleEn, summary, summaryEn, status, sector, sdgGoals, modality } = project;
  const reporter = reporterOf(project);
  return xmlElement(
    "iati-activity",
    {
      "xml:lang": "es",
      "last-updated-datetime": project.updatedAt.toISOString(),
      "linked-data-uri": place.origin + projectAddress(code!),
    },
    [
      xmlElement("iati-identifier", {}, [xmlText(`${reporter}-${code}`)]),
      xmlElement("reporting-org", { ref: reporter, type: OFFICE_KIND }, narratives(office.name)),
      xmlElement("title", {}, narratives(title, titleEn)),
      xmlElement("description", { type: "1" }, narratives(summary, summaryEn)),
      ...project.partners.map(({ name, role, kind }) =>
        xmlElement(
          "participating-org",
          { type: PARTNER_KINDS[kind].iati, role: PARTNER_ROLES[role].iati },
          narratives(name),
        ),
      ),
      xmlElement("other-identifier", { ref: code!, type: "A1" }),
      xmlElement("activity-status", { code: PROJECT_STATUSES[status].iati }),
      ...dates(project),
      xmlElement("activity-scope", { code: office.municipality === null ? "6" : "7" }),
      xmlElement("recipient-country", { code: "MX", percentage: "100" }),
      xmlElement("sector", { vocabulary: "1", code: sector, percentage: "100" }),
      ...sdgGoals.map((goal) => xmlElement("tag", { vocabulary: "2", code: goal })),
      xmlElement("collaboration-type", { code: COLLABORATION_CODES[modality] }),
      ...budgets(project.amounts),
      ...transactions(project, place.today),
      ...project.results.map(result),
    ],
  );
}

/** ActivityDateType: 1 and 3 as planned, 2 and 4 as they were. */
const dates = ({ plannedStart, actualStart, plannedEnd, actualEnd }: ProjectView): string[] =>
  [
    ["1", plannedStart],
    ["2", actualStart],
    ["3", plannedEnd],
    ["4", actualEnd],
  ]
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([type, day]) => xmlElement("activity-date", { "iso-date": day, type }));
