import { TabLinks } from "#components/ui/tab-links.tsx";
import { previewHref } from "../bulletin-hrefs.ts";

type PreviewTabsProps = { id: string; current: "pagina" | "texto" };

/** An edition as each of its readers gets it. */
export function PreviewTabs({ id, current }: PreviewTabsProps) {
  const page = previewHref(id);
  return (
    <TabLinks
      label="Cómo se lee"
      items={[
        { href: page, label: "Página", current: current === "pagina" },
        { href: `${page}/texto`, label: "Correo, solo texto", current: current === "texto" },
        { href: `${page}/correo`, label: "Correo, HTML", current: false },
      ]}
    />
  );
}
