import { Icon } from "#components/ui/icon.tsx";
import { MenuDetails } from "#components/layout/menu-details.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { type Section, SECTION_GROUPS, SECTIONS } from "../plan-address.ts";

/** The way among the sections of the plan: named rows on a wide screen, a menu that opens without script on a narrow one. */
export function PlanSections({ current }: { current: Section }) {
  const groups = SECTION_GROUPS.map(({ title, sections }) => (
    <div key={title}>
      <p aria-hidden className="text-xs font-semibold text-tinta-suave">
        {title}
      </p>
      <TabLinks
        label={title}
        items={sections.map((key) => ({ ...SECTIONS[key], current: key === current }))}
      />
    </div>
  ));
  return (
    <div className="print:hidden">
      <div className="hidden flex-wrap gap-x-10 gap-y-4 md:flex">{groups}</div>
      <MenuDetails className="group rounded-panel border border-linea bg-white md:hidden">
        <summary className="flex min-h-11 list-none items-center gap-2 px-4 font-semibold [&::-webkit-details-marker]:hidden">
          <Icon name="menu" className="size-5 group-open:hidden" />
          <Icon name="close" className="hidden size-5 group-open:block" />
          Secciones del plan: {SECTIONS[current].label}
        </summary>
        <div className="space-y-4 border-t border-linea p-4">{groups}</div>
      </MenuDetails>
    </div>
  );
}
