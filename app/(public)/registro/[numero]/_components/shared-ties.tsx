import { Panel } from "#components/ui/panel.tsx";
import { VitalityRule } from "#components/ties/vitality-rule.tsx";
import { VitalityTag } from "#components/ties/vitality-tag.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { PublicTieActivity } from "#lib/ties/public/read-public-ties.ts";
import { tieDesk } from "#lib/ties/tie-desk.ts";

/** What the office whose agreement it is shares of it: how alive it is and what was done with it. */
export async function SharedTies({ number }: { number: string }) {
  const ties = await tieDesk.readPublic(number);
  return ties.map(({ id, office, vitality, why, activities }) => (
    <Panel key={id} title="Qué se hace con él">
      <div className="space-y-4">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <VitalityTag vitality={vitality} />
          <span>{why}</span>
        </p>
        <VitalityRule />
        {activities.length > 0 ? (
          <ul className="divide-y divide-linea">
            {activities.map((activity) => (
              <ActivityLine key={activity.happenedOn + activity.what} activity={activity} />
            ))}
          </ul>
        ) : null}
        <p className="text-sm text-tinta-suave">Lo comparte {office.name}; no es parte del registro.</p>
      </div>
    </Panel>
  ));
}

const ActivityLine = ({ activity }: { activity: PublicTieActivity }) => (
  <li className="py-3 first:pt-0 last:pb-0">
    <p className="font-semibold wrap-anywhere">{activity.what}</p>
    <p className="text-sm text-tinta-suave">
      <time dateTime={activity.happenedOn}>{formatDate(activity.happenedOn)}</time>
      {activity.people === null ? "" : ` · ${activity.people.toLocaleString("es-MX")} personas`}
    </p>
    {activity.detail ? <p className="whitespace-pre-line wrap-anywhere">{activity.detail}</p> : null}
  </li>
);
