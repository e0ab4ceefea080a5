import { TabLinks } from "#components/ui/tab-links.tsx";
import { LISTED_PARTS, type ListedPart, PRIVATE_PARTS, TIE_PARTS } from "#lib/ties/parts/tie-parts.ts";
import type { TieView } from "#lib/ties/reading/tie-view.ts";
import { filesHref, partHref, proposalsHref, tieHref } from "../tie-hrefs.ts";

/** A page of a tie. */
export type TiePage = "overview" | ListedPart | "files" | "proposals";

/** The pages of a tie; contacts and notes only of one's own. */
export const TieTabs = ({ tie, current }: { tie: TieView; current: TiePage }) => (
  <TabLinks
    label="Partes del vínculo"
    items={[
      { href: tieHref(tie.key), label: "Resumen", current: current === "overview" },
      ...LISTED_PARTS.filter((part) => tie.isOwn || !PRIVATE_PARTS.includes(part)).map((part) => ({
        ...{ href: partHref(tie.key, part), label: TIE_PARTS[part].many, current: current === part },
        ...(tie[part].length > 0 && { count: tie[part].length }),
      })),
      { href: filesHref(tie.key), label: "Documentos", current: current === "files" },
      { href: proposalsHref(tie.key), label: "Reactivar o cerrar", current: current === "proposals" },
    ]}
  />
);
