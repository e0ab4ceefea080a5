import { z } from "zod";
import { bySlug } from "#lib/kernel/by-slug.ts";
import { paragraphsSchema } from "#lib/kernel/text-schemas.ts";
import { PROPOSAL_KINDS } from "../words.ts";

export const LONGEST_PROPOSAL = 2000;
export const LONGEST_ANSWER = 1000;

const said = (sentence: string) => paragraphsSchema(LONGEST_PROPOSAL).pipe(z.string().min(10, sentence));

/** What an office proposes, as a form sends it. */
export const proposalSchema = z.object({
  kind: bySlug(PROPOSAL_KINDS, "Elija qué propone."),
  reason: said("Escriba el motivo en una frase."),
  plan: said("Escriba los pasos o, para cerrarlo, el acto con que se cierra."),
});

/** What its head decides of it. */
export const decisionSchema = z
  .object({
    outcome: z.enum(["ACCEPTED", "REJECTED"], "Elija si la acepta."),
    answer: paragraphsSchema(LONGEST_ANSWER),
  })
  .refine(({ outcome, answer }) => outcome === "ACCEPTED" || answer !== "", {
    path: ["answer"],
    message: "Diga por qué no la acepta.",
  });
