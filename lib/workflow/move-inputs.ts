import { z } from "zod";
import { cleanText } from "#lib/kernel/clean-input.ts";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";
import type { MoveKey } from "./moves.ts";

const nothing = z.object({});
const reason = z
  .string()
  .overwrite(cleanText)
  .min(10, "Explique el motivo en al menos diez caracteres.")
  .max(4000, "El motivo no puede pasar de 4,000 caracteres.");
const withReason = z.object({ reason });
const assignee = z.object({ assigneeId: z.uuid("Elija a una persona.") });
const place = z
  .string()
  .overwrite(cleanText)
  .min(3, "Escriba el lugar.")
  .max(200, "El lugar no puede pasar de 200 caracteres.");

/** The parts of a filed case that a prevention may open again. */
export const PREVENTABLE_PARTS = ["REQUEST", "DRAFT", "ANNEXES", "DATA"] as const;

const validity = z.discriminatedUnion(
  "validity",
  [
    z.object({ validity: z.literal("INDEFINITE") }),
    z.object({ validity: z.enum(["FIXED", "AUTOMATIC_RENEWAL"]), endsOn: isoDateSchema }),
  ],
  { error: "Elija la vigencia." },
);

/** What each move asks of whoever makes it. The forms and the writer read the same. */
export const MOVE_INPUTS = {
  complete_request: nothing,
  complete_draft: nothing,
  complete_annexes: nothing,
  file: nothing,
  discard: nothing,
  withdraw: withReason,
  prevent: z.object({
    reason,
    parts: z.array(z.enum(PREVENTABLE_PARTS)).min(1, "Elija qué debe corregir la oficina."),
    answerDays: z.coerce
      .number("Escriba cuántos días hábiles tendrá la oficina.")
      .int("Escriba un número entero de días.")
      .min(5, "La oficina debe tener al menos cinco días hábiles.")
      .max(30, "El plazo de respuesta no puede pasar de treinta días hábiles."),
  }),
  answer_prevention: withReason,
  dismiss: nothing,
  refer: nothing,
  pass_notice: nothing,
  reschedule: z.object({ intendedDate: isoDateSchema, intendedPlace: place }),
  declare_eventuality: withReason,
  allow_eventuality: withReason,
  issue_dictamen: nothing,
  respond: nothing,
  respond_not_viable: nothing,
  send_signed_copy: z.object({ signedOn: isoDateSchema, signedPlace: place }),
  declare_not_signed: withReason,
  return_copy: withReason,
  request_registration: nothing,
  return_from_verification: withReason,
  register: z
    .object({
      terms: z
        .string()
        .overwrite(cleanText)
        .min(10, "Escriba los términos en que se inscribe.")
        .max(4000, "Los términos no pueden pasar de 4,000 caracteres."),
      inForceOn: isoDateSchema,
    })
    .and(validity),
  close: nothing,
  take_dgcp: nothing,
  assign_dgcp: assignee,
  take_cja: nothing,
  assign_cja: assignee,
} as const satisfies Record<MoveKey, z.ZodType>;

export type MoveInput<K extends MoveKey = MoveKey> = z.infer<(typeof MOVE_INPUTS)[K]>;
