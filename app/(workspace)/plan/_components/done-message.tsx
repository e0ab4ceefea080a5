import { ActionButton } from "#components/forms/action-button.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { findItemKind, ITEM_KINDS } from "#lib/plans/items/item-kinds.ts";
import { setRemovedAction } from "../actions.ts";
import { readDone } from "../plan-done.ts";

type DoneMessageProps = { params: { hecho?: string; tipo?: string; cual?: string }; back: string };

/** What was just done; what was taken out can be put back from here. */
export function DoneMessage({ params: { hecho, tipo, cual }, back }: DoneMessageProps) {
  const done = readDone(hecho);
  const kind = findItemKind(tipo ?? "");
  if (!done) return null;
  return (
    <FlashMessage title={done}>
      {hecho === "quitado" && kind && cual ? (
        <ActionButton
          action={setRemovedAction}
          fields={{ kind: ITEM_KINDS[kind].slug, id: cual, removed: "", back }}
          variant="secondary"
          size="small"
        >
          Deshacer
        </ActionButton>
      ) : null}
    </FlashMessage>
  );
}
