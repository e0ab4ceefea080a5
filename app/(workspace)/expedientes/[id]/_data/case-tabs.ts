import type { TabLink } from "#components/ui/tab-links.tsx";
import type { CaseView } from "#lib/cases/view/case-view.ts";

const TABS = {
  resumen: { path: "", label: "Resumen" },
  documentos: { path: "/documentos", label: "Documentos" },
  dictamen: { path: "/dictamen", label: "Dictamen" },
  plazo: { path: "/plazo", label: "Plazos" },
  historia: { path: "/historia", label: "Historia" },
  notas: { path: "/notas", label: "Notas internas" },
} as const;

export type CaseTab = keyof typeof TABS;

/** The views of a case; internal notes exist only for the authorities. */
export function caseTabs(
  { snapshot, documents, history }: CaseView,
  current: CaseTab,
  authority: boolean,
): TabLink[] {
  const counts: Partial<Record<CaseTab, number>> = { documentos: documents.length, historia: history.length };
  return (Object.keys(TABS) as CaseTab[])
    .filter((key) => key !== "notas" || authority)
    .map((key) => ({
      href: `/expedientes/${snapshot.id}${TABS[key].path}`,
      label: TABS[key].label,
      current: key === current,
      ...(counts[key] === undefined ? {} : { count: counts[key] }),
    }));
}
