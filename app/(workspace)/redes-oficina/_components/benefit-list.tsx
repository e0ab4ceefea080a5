import { ActionButton } from "#components/forms/action-button.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { MembershipView } from "#lib/networks/network-view.ts";
import { removeBenefitAction } from "../actions.ts";

type BenefitListProps = { membership: MembershipView; edits: boolean };

/** What the office got of the network, the last first. */
export function BenefitList({ membership: { id, benefits }, edits }: BenefitListProps) {
  if (benefits.length === 0) {
    return (
      <p className="text-tinta-suave">
        Todavía no se anota ninguno: es lo que dirá si la cuota vale la pena.
      </p>
    );
  }
  return (
    <ul className="divide-y divide-linea">
      {benefits.map(({ id: benefitId, on, what, byName }) => (
        <li
          key={benefitId}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3 first:pt-0"
        >
          <div className="min-w-0 flex-1 basis-64">
            <p className="wrap-anywhere">{what}</p>
            <p className="text-sm text-tinta-suave">
              <time dateTime={on}>{formatDate(on)}</time> · lo anotó {byName}
            </p>
          </div>
          {edits ? (
            <ActionButton
              action={removeBenefitAction}
              fields={{ id, benefitId }}
              variant="quiet"
              size="small"
            >
              Quitar<span className="sr-only"> «{what}»</span>
            </ActionButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
