import { ActionButton } from "#components/forms/action-button.tsx";
import { COUNTED_KINDS } from "#lib/plans/counting/counted-kinds.ts";
import type { Item } from "#lib/plans/items/item-kinds.ts";
import { countIndicatorsAction } from "../../../../actions.ts";

type CountedByProps = { indicator: Item<"indicator">; canEdit: boolean };

/** What the portal counts for an indicator, and how to have it counted before the night. */
export function CountedBy({ indicator: { id, countedBy, frequency }, canEdit }: CountedByProps) {
  const kind = COUNTED_KINDS.get(countedBy);
  if (!kind) return null;
  return (
    <div className="mt-4 space-y-3 border-t border-linea pt-4 text-sm">
      <p>
        <strong>Lo cuenta el portal</strong> cada noche, en {kind.unit}. {kind.definition}
      </p>
      {frequency === "" ? <p>Diga cada cuánto se mide para que empiece a contar.</p> : null}
      {canEdit && frequency !== "" ? (
        <ActionButton action={countIndicatorsAction} fields={{ id }} variant="secondary" size="small">
          Contar ahora
        </ActionButton>
      ) : null}
    </div>
  );
}
