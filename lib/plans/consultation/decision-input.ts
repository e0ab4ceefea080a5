import { z } from "zod";
import type { CommentHoldReason, CommentOutcome } from "#lib/generated/prisma/enums.ts";
import { cleanText } from "#lib/kernel/clean-input.ts";
import { longText } from "#lib/kernel/long-text.ts";
import { MAX_ANSWER, MAX_REASON } from "./limits.ts";
import { HOLD_REASONS, OUTCOMES } from "./words.ts";

const outcome = z.enum(Object.keys(OUTCOMES) as CommentOutcome[], "Diga qué hace la oficina con él.");
const answer = longText("Escriba la respuesta: se publica junto al comentario.", MAX_ANSWER);
const nothing = z.literal("").transform(() => null);

const hold = z.object({
  intent: z.literal("hold"),
  reason: z.enum(Object.keys(HOLD_REASONS) as CommentHoldReason[], "Elija un motivo."),
  note: longText("Explique el motivo a quien lo escribió.", MAX_REASON),
});

/** An answer is whole, what is done and why; to publish it may wait. */
const publish = z
  .object({
    intent: z.literal("publish"),
    outcome: z.union([nothing, outcome], "Diga qué hace la oficina con él."),
    answer: z
      .string()
      .transform(cleanText)
      .pipe(z.string().max(MAX_ANSWER, `No puede pasar de ${MAX_ANSWER} caracteres.`)),
  })
  .superRefine(({ outcome: chosen, answer: written }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (chosen && written === "") refuse("answer", "Escriba la respuesta, o publique sin responder todavía.");
    if (!chosen && written !== "") refuse("outcome", "Diga qué hace la oficina con él.");
  });

const reply = z.object({ intent: z.literal("answer"), outcome, answer });

export const decisionSchema = z.discriminatedUnion("intent", [hold, publish, reply], {
  error: "Elija qué hacer con el comentario.",
});

export type CommentDecision = z.output<typeof decisionSchema>;
