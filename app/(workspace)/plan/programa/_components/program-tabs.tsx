import { TabLinks } from "#components/ui/tab-links.tsx";
import { yearsOfPlan } from "#lib/plans/plan-years.ts";
import { BUDGET_HREF, MONTH_HREF, poaHref, SECTIONS } from "../../plan-address.ts";

type ProgramTabsProps = { firstYear: number; current: string };

/** The views of the programme. */
export function ProgramTabs({ firstYear, current }: ProgramTabsProps) {
  const items = [
    { href: SECTIONS.program.href, label: "Tres años" },
    ...yearsOfPlan(firstYear).map((year) => ({ href: poaHref(year), label: `POA ${year}` })),
    { href: BUDGET_HREF, label: "Presupuesto" },
    { href: MONTH_HREF, label: "Lo que toca este mes" },
  ];
  return (
    <TabLinks
      label="Vistas del programa"
      items={items.map((item) => ({ ...item, current: item.href === current }))}
    />
  );
}
