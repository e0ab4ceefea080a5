import { TabLinks } from "#components/ui/tab-links.tsx";
import { RADAR_HREF, TIES_HREF } from "../tie-hrefs.ts";

/** The two ways to look at ties. */
export const TiesTabs = ({ current }: { current: "list" | "radar" }) => (
  <TabLinks
    label="Vínculos"
    items={[
      { href: TIES_HREF, label: "Todos", current: current === "list" },
      { href: RADAR_HREF, label: "Radar de renovación", current: current === "radar" },
    ]}
  />
);
