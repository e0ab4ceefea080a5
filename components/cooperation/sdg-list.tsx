import { sdgLabel } from "#lib/cooperation/sdg-labels.ts";

/** Goals of the 2030 Agenda; nothing when there are none. */
export function SdgList({ goals }: { goals: readonly string[] }) {
  if (goals.length === 0) return null;
  return (
    <ul>
      {goals.map((goal) => (
        <li key={goal}>{sdgLabel(goal)}</li>
      ))}
    </ul>
  );
}
