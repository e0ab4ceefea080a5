import { TabLinks } from "#components/ui/tab-links.tsx";
import { COINCIDENCES_HREF } from "#lib/panorama/coincidences/weeks-query.ts";
import { PUBLIC_HREF, WORKSPACE_HREF } from "#lib/panorama/panorama-query.ts";
import { REPORTS_HREF } from "#lib/panorama/reports/report-access.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

type PanoramaTabsProps = { actor: Actor; current: "picture" | "coincidences" | "reports" };

/** The parts of the picture of the country. */
export function PanoramaTabs({ actor, current }: PanoramaTabsProps) {
  const writes = hasPermission(actor.role, "panorama.report");
  return (
    <TabLinks
      label="Panorama del país"
      items={[
        { href: WORKSPACE_HREF, label: "Cifras", current: current === "picture" },
        { href: COINCIDENCES_HREF, label: "Coincidencias", current: current === "coincidences" },
        {
          href: writes ? REPORTS_HREF : `${PUBLIC_HREF}/informes`,
          label: "Informes trimestrales",
          current: current === "reports",
        },
      ]}
    />
  );
}
