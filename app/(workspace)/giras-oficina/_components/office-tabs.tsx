import { TabLinks } from "#components/ui/tab-links.tsx";
import { ALL_MISSIONS_HREF, MISSIONS_HREF } from "../mission-hrefs.ts";

/** The two ways to look at an office's tours and visits. */
export const OfficeTabs = ({ current }: { current: "ledger" | "all" }) => (
  <TabLinks
    label="Giras y visitas de la oficina"
    items={[
      { href: MISSIONS_HREF, label: "Compromisos", current: current === "ledger" },
      { href: ALL_MISSIONS_HREF, label: "Todas las giras y visitas", current: current === "all" },
    ]}
  />
);
