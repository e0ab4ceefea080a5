import type { VerificationAnswers } from "#lib/dictamen/verify-recommendations.ts";

/** Reads the fields `result-1`, `resultReason-1`… of the check of step 11. */
export function readVerification(form: FormData): {
  answers: VerificationAnswers;
  typed: Record<string, string>;
} {
  const answers: VerificationAnswers = {};
  const typed: Record<string, string> = {};
  for (const [name, value] of form) {
    const match = /^(result|resultReason)-(\d{1,4})$/.exec(name);
    if (!match || typeof value !== "string") continue;
    typed[name] = value;
    const position = Number(match[2]);
    answers[position] ??= { result: "", resultReason: "" };
    answers[position][match[1] as "result" | "resultReason"] = value;
  }
  return { answers, typed };
}
