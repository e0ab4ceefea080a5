import { ActionButton } from "#components/forms/action-button.tsx";
import { ITEM_KINDS, type ItemKind } from "#lib/plans/items/item-kinds.ts";
import { moveItemAction, setRemovedAction } from "../actions.ts";

type ItemOrdersProps = {
  kind: ItemKind;
  id: string;
  name: string;
  /** The page to come back to. */
  back: string;
  first?: boolean;
  last?: boolean;
};

/** Up, down and out, by buttons: for the keyboard and for a finger alike, with or without script. */
export function ItemOrders({ kind, id, name, back, first, last }: ItemOrdersProps) {
  const fields = { kind: ITEM_KINDS[kind].slug, id, back };
  const of = <span className="sr-only"> «{name}»</span>;
  return (
    <div className="flex flex-wrap gap-x-1 print:hidden">
      {first ? null : (
        <ActionButton action={moveItemAction} fields={{ ...fields, way: "up" }} variant="quiet" size="small">
          <span>Subir{of}</span>
        </ActionButton>
      )}
      {last ? null : (
        <ActionButton
          action={moveItemAction}
          fields={{ ...fields, way: "down" }}
          variant="quiet"
          size="small"
        >
          <span>Bajar{of}</span>
        </ActionButton>
      )}
      <ActionButton
        action={setRemovedAction}
        fields={{ ...fields, removed: "si" }}
        variant="quiet"
        size="small"
      >
        <span>Quitar{of}</span>
      </ActionButton>
    </div>
  );
}
