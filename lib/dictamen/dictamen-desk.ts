import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { addRecommendation, changeRecommendation, removeRecommendation } from "./recommendations.ts";
import { type DictamenDraft, saveDictamen } from "./save-dictamen.ts";
import { type VerificationAnswers, verifyRecommendations } from "./verify-recommendations.ts";

interface Target {
  caseId: string;
  recommendationId: string;
}

/** The functions of this folder on the program's own database, for screens and routes. */
export const dictamenDesk = {
  save: (actor: Actor, draft: DictamenDraft) => saveDictamen(getDatabase(), actor, draft),
  /** Adds the recommendation when it has no id yet. */
  saveRecommendation: (actor: Actor, target: Target, values: unknown) =>
    target.recommendationId
      ? changeRecommendation(getDatabase(), actor, target, values)
      : addRecommendation(getDatabase(), actor, target.caseId, values),
  removeRecommendation: (actor: Actor, target: Target) => removeRecommendation(getDatabase(), actor, target),
  verify: (actor: Actor, caseId: string, answers: VerificationAnswers) =>
    verifyRecommendations(getDatabase(), actor, caseId, answers),
};
