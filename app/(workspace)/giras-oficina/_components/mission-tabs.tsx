import { TabLinks } from "#components/ui/tab-links.tsx";
import { LISTED_PARTS, type ListedPart, MISSION_PARTS } from "#lib/missions/parts/mission-parts.ts";
import { filesHref, missionHref, partHref, reportHref } from "../mission-hrefs.ts";

/** A page of a tour or a visit. */
export type MissionPage = "overview" | ListedPart | "files" | "report";

/** The pages of a tour or a visit. */
export const MissionTabs = ({ id, current }: { id: string; current: MissionPage }) => (
  <TabLinks
    label="Partes de la gira o visita"
    items={[
      { href: missionHref(id), label: "Resumen", current: current === "overview" },
      ...LISTED_PARTS.map((part) => ({
        ...{ href: partHref(id, part), label: MISSION_PARTS[part].many, current: current === part },
      })),
      { href: filesHref(id), label: "Documentos", current: current === "files" },
      { href: reportHref(id), label: "Informe", current: current === "report" },
    ]}
  />
);
