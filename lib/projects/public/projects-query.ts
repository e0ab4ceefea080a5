import { z } from "zod";
import { plainName } from "#lib/catalogues/plain-name.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { SDG_CODES } from "#lib/cooperation/sdg-labels.ts";
import type { CooperationModality, ProjectStatus } from "#lib/generated/prisma/enums.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import { searchWords } from "#lib/kernel/search-words.ts";
import { PROJECT_STATUSES } from "../catalogues/project-words.ts";
import { SECTOR_CODES, sectorLabel } from "../catalogues/sectors.ts";
import type { ProjectView } from "../project-view.ts";

export interface ProjectFilters {
  q: string | null;
  /** INEGI's code. */
  estado: string | null;
  modalidad: CooperationModality | null;
  situacion: ProjectStatus | null;
  ods: string | null;
  sector: string | null;
}

const schemas = {
  q: searchTextSchema,
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
  modalidad: bySlug(MODALITIES),
  situacion: bySlug(PROJECT_STATUSES),
  ods: z.enum(SDG_CODES, NOT_IN_LIST),
  sector: z.enum(SECTOR_CODES, NOT_IN_LIST),
};

const LABELS = {
  q: "Buscar",
  estado: "Estado",
  modalidad: "Modalidad",
  situacion: "Situación",
  ods: "ODS",
  sector: "Sector",
};

/** What an address asks for; a sentence for each thing that was not understood. */
export function readProjectsQuery(params: AddressParams): { filters: ProjectFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  return { filters: values, ignored };
}

/** The filters as an address carries them. */
export const projectParams = ({ modalidad, situacion, ...rest }: ProjectFilters) => ({
  ...rest,
  modalidad: modalidad && MODALITIES[modalidad].slug,
  situacion: situacion && PROJECT_STATUSES[situacion].slug,
});

export const projectsAddress = (filters: ProjectFilters, page = 1): string =>
  listHref("/proyectos", projectParams(filters), page);

/** Where the same list is taken as a file. */
export const projectsFileAddress = (format: "csv" | "xlsx", filters: ProjectFilters): string =>
  listHref(`/api/proyectos.${format}`, projectParams(filters));

export const projectAddress = (code: string): string => `/proyectos/${code}`;

/** The projects that the filters let through, in their order. */
export const selectProjects = (projects: readonly ProjectView[], filters: ProjectFilters): ProjectView[] =>
  projects.filter((project) => isWanted(project, filters));

function isWanted(project: ProjectView, filters: ProjectFilters): boolean {
  const { q, estado, modalidad, situacion, ods, sector } = filters;
  return (
    (estado === null || project.office.stateCode === estado) &&
    (modalidad === null || project.modality === modalidad) &&
    (situacion === null || project.status === situacion) &&
    (ods === null || project.sdgGoals.includes(ods)) &&
    (sector === null || project.sector === sector) &&
    (q === null || hasWords(project, q))
  );
}

/** Every word has to be somewhere, whatever its accents and capitals. */
function hasWords(
  { title, titleEn, summary, office, partners, sector }: ProjectView,
  typed: string,
): boolean {
  const who = partners.flatMap(({ name, country }) => [name, country?.name ?? ""]);
  const text = plainName(
    [title, titleEn, summary, office.name, office.state, sectorLabel(sector), ...who].join(" "),
  );
  return searchWords(typed).every((word) => text.includes(plainName(word)));
}
