import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { TermKind } from "#lib/generated/prisma/enums.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor, System } from "#lib/permissions/actor.ts";
import type { MoveInput } from "#lib/workflow/move-inputs.ts";
import type { MoveKey } from "#lib/workflow/moves.ts";
import type { ClockInputs } from "../case-facts-of.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";

export interface EffectContext<K extends MoveKey> extends ClockInputs {
  tx: Tx;
  snapshot: CaseSnapshot;
  actor: Actor | System;
  now: Date;
  input: MoveInput<K>;
}

/** What a move changes beyond the step, the status and the clock, which the table says. */
export interface EffectResult {
  /** Columns of the case. */
  data?: Prisma.CaseFileUncheckedUpdateManyInput;
  /** Facts for the history. */
  detail?: Record<string, InputJsonValue | null>;
  /** Days granted beyond the rule. */
  budgets?: Partial<Record<TermKind, number>>;
}

export type Effect<K extends MoveKey> = (context: EffectContext<K>) => Promise<EffectResult>;
