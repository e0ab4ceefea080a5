import { TabLinks } from "#components/ui/tab-links.tsx";

/** The two halves of the calendar: the days of a year, and what they come from. */
export function CalendarTabs({ current }: { current: "days" | "rules" }) {
  return (
    <TabLinks
      label="Partes del calendario"
      items={[
        { href: "/admin/calendario", label: "Días del año", current: current === "days" },
        { href: "/admin/calendario/reglas", label: "Reglas y autoridad", current: current === "rules" },
      ]}
    />
  );
}
