import { DomainError } from "#lib/kernel/errors.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { SavedSection } from "./saved-section.ts";

const SENTENCE = "Lo cambió otra persona mientras usted escribía. Compare ambas versiones y elija.";

/** A colleague's newer save touched the same fields. Nothing was written; it carries what is kept, to be compared. */
export class DraftConflict extends DomainError {
  readonly fieldsInConflict: readonly string[];
  readonly kept: SavedSection;

  constructor(fieldsInConflict: readonly string[], kept: SavedSection) {
    const who = kept.savedBy ?? "Otra persona de su oficina";
    const when = kept.savedAt ? ` el ${formatDateTime(kept.savedAt)}` : "";
    super(
      "conflict",
      `${who} guardó cambios en lo mismo${when}. Lo que usted escribió sigue en la página.`,
      Object.fromEntries(fieldsInConflict.map((field) => [field, SENTENCE])),
    );
    this.name = "DraftConflict";
    this.fieldsInConflict = fieldsInConflict;
    this.kept = kept;
  }
}
