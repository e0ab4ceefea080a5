import type { Conflict } from "#components/autosave/conflict-panel.tsx";
import type { FieldErrors } from "#lib/kernel/errors.ts";
import type { Values } from "#lib/plans/items/field.ts";

/** What an item's form shows, and what its next save must bring along. */
export interface ItemState {
  values: Values;
  revision: number;
  errors: FieldErrors;
  /** It was refused because the session had ended. */
  signedOut: boolean;
  /** «Guardado a las 10:32», written on the server; empty before the first save. */
  saved: string;
  conflict: Conflict<Values> | null;
}

export const itemState = (item: { values: Values; revision: number }): ItemState => ({
  ...{ values: item.values, revision: item.revision },
  ...{ errors: {}, signedOut: false, saved: "", conflict: null },
});

/** How an autosave ended. */
export type ItemAnswer =
  | {
      ok: true;
      values: Values;
      revision: number;
      saved: string;
      /** Fields that a colleague had changed and that this form should show as they are kept. */
      adopted: string[];
      conflict: ItemState["conflict"];
    }
  | { ok: false; signedOut: boolean; message: string; errors: FieldErrors };
