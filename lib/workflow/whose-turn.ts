import type { Side } from "#lib/generated/prisma/enums.ts";
import type { CaseFacts } from "./case-facts.ts";
import { STEPS } from "./steps.ts";

type TurnFacts = Pick<CaseFacts, "step" | "status" | "eventualityDeclared">;

/** Who must act next; null once the case is closed. */
export function whoseTurn({ step, status, eventualityDeclared }: TurnFacts): Side | null {
  if (status === "CLOSED") return null;
  if (status === "PREVENTED") return "OFFICE";
  // Once the office has declared the eventuality, it waits for the DGCP to let it through.
  if (step === "notice_period" && eventualityDeclared) return "DGCP";
  return STEPS[step].side;
}
