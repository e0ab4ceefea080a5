import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { AuthorityPeriod } from "#lib/calendar/authority-period.ts";
import { CALENDAR_NAMES } from "#lib/calendar/calendar-names.ts";
import { formatDate } from "#lib/kernel/format-date.ts";

/** What the authority has counted by since when, the latest first. */
export function AuthorityPeriods({ periods }: { periods: readonly AuthorityPeriod[] }) {
  return (
    <DefinitionList
      items={periods.map(({ ruleSets, cutoffHour, validFrom }) => ({
        term: `Desde el ${formatDate(validFrom)}`,
        value: `${ruleSets.map((law) => CALENDAR_NAMES[law].name).join(" y ")}; ${
          cutoffHour === 24 ? "sin hora de cierre" : `hora de cierre, ${cutoffHour}:00`
        }`,
      }))}
    />
  );
}
