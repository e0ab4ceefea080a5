import { TabLinks } from "#components/ui/tab-links.tsx";
import { LISTED_PARTS, type ListedPart, MISSION_PARTS } from "#lib/missions/parts/mission-parts.ts";
import type { Mission } from "#lib/missions/reading/read-mission.ts";
import { filesHref, missionHref, partHref, reportHref } from "../mission-hrefs.ts";

/** A page of a tour or a visit. */
export type MissionPage = "overview" | ListedPart | "files" | "report";

/** The pages of a tour or a visit, with how much each has. */
export function MissionTabs({ mission, current }: { mission: Mission; current: MissionPage }) {
  const { id } = mission;
  return (
    <TabLinks
      label="Partes de la gira o visita"
      items={[
        { href: missionHref(id), label: "Resumen", current: current === "overview" },
        ...LISTED_PARTS.map((part) => ({
          href: partHref(id, part),
          label: MISSION_PARTS[part].many,
          count: mission[part].length,
          current: current === part,
        })),
        {
          href: filesHref(id),
          label: "Documentos",
          count: mission.file.length,
          current: current === "files",
        },
        { href: reportHref(id), label: "Informe", current: current === "report" },
      ]}
    />
  );
}
