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

/** Columns of the case that a move may set; none is ever emptied again. */
export interface CaseColumns {
  folio?: string;
  filedAt?: Date;
  referredAt?: Date;
  respondedAt?: Date;
  eventuality?: string;
  eventualityAllowedAt?: Date;
  intendedDate?: Date;
  intendedPlace?: string;
  signedOn?: Date;
  signedPlace?: string;
  dgcpAssigneeId?: string;
  cjaAssigneeId?: string;
}

/** What a move changes beyond the step, the status and the clock, which the table says. */
export interface EffectResult {
  columns?: CaseColumns;
  /** Facts for the history. */
  detail?: Record<string, InputJsonValue | null>;
  /** Days granted beyond the rule. */
  budgets?: Partial<Record<TermKind, number>>;
  /** What it writes elsewhere: parts of the move's WITH, whose `moved` is empty when the case had moved on. */
  statements?: readonly Prisma.Sql[];
}

/** Prepares what a move does from what is already known. */
export type PlainEffect<K extends MoveKey> = (context: Omit<EffectContext<K>, "tx">) => EffectResult;

/**
 * Prepares what a move does when something else must be read, or a number taken: last, for whoever needs the next one
 * waits from there on. When another move has won, the number is given back with the transaction.
 */
export type Effect<K extends MoveKey> = (context: EffectContext<K>) => Promise<EffectResult>;
