import { TabLinks } from "#components/ui/tab-links.tsx";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import { ACTORS_HREF, COMMITMENTS_HREF, SECTIONS } from "../../plan-address.ts";

type DiagnosisTabsProps = { current: "swot" | "actor" | "commitment"; content: PlanContent };

/** The three parts of the diagnosis. */
export function DiagnosisTabs({ current, content }: DiagnosisTabsProps) {
  const tabs = [
    { kind: "swot", href: SECTIONS.diagnosis.href, label: "FODA" },
    { kind: "actor", href: ACTORS_HREF, label: "Actores" },
    { kind: "commitment", href: COMMITMENTS_HREF, label: "Compromisos heredados" },
  ] as const;
  return (
    <TabLinks
      label="Partes del diagnóstico"
      items={tabs.map(({ kind, href, label }) => ({
        ...{ href, label, count: content[kind].length, current: kind === current },
      }))}
    />
  );
}
