import { TabLinks } from "#components/ui/tab-links.tsx";
import { areasHref, FIGURES_HREF } from "../catalogue-address.ts";
import { NETWORKS_HREF } from "../redes/network-address.ts";

/** What can be edited, and what is only for reference. */
export function CatalogueTabs({ current }: { current: "areas" | "figures" | "networks" | "lists" }) {
  return (
    <TabLinks
      label="Catálogos"
      items={[
        { href: areasHref(), label: "Áreas de cooperación", current: current === "areas" },
        { href: FIGURES_HREF, label: "Cifras del procedimiento", current: current === "figures" },
        { href: NETWORKS_HREF, label: "Redes", current: current === "networks" },
        { href: "/admin/catalogos/listas", label: "Listas de referencia", current: current === "lists" },
      ]}
    />
  );
}
