import { DomainError } from "#lib/kernel/errors.ts";
import { reasonSchema } from "./event-input.ts";

/** Why something that others read was changed or called off. @throws DomainError invalid beside the field `reason` */
export function parseReason(typed: string, schema = reasonSchema): string {
  const given = schema.safeParse(typed);
  if (given.success) return given.data;
  const sentence = given.error.issues[0]!.message;
  throw new DomainError("invalid", sentence, { reason: sentence });
}
