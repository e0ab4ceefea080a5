import type { Term } from "#lib/calendar/term.ts";
import type { Side, SupportAct, SupportKind, SupportState } from "#lib/generated/prisma/enums.ts";

/** A request as a list shows it. */
export interface SupportRow {
  folio: string;
  kind: SupportKind;
  subject: string;
  state: SupportState;
  office: string;
  /** Null while nobody attends it. */
  owner: string | null;
  receivedAt: Date;
  /** Null while it is not answered, or not any more. */
  answeredAt: Date | null;
  satisfaction: number | null;
  term: Term;
}

/** One act, as the thread tells it. */
export interface SupportSaid {
  id: string;
  act: SupportAct;
  side: Side;
  authorName: string;
  text: string;
  at: Date;
}

/** A request with all that was said. */
export interface SupportThread extends SupportRow {
  ownerId: string | null;
  entries: SupportSaid[];
}
