import type { Story } from "./stage.ts";
import { CLOSED_STORIES, SIGNED_STORIES } from "./stories-after-review.ts";
import { DRAFT_STORIES, PREPARED_STORIES, REVIEW_STORIES } from "./stories-before-signature.ts";

/** Every step and every outcome, some of them late. Days are business days before today. */
export const STORIES: readonly Story[] = [
  ...DRAFT_STORIES,
  ...PREPARED_STORIES,
  ...REVIEW_STORIES,
  ...SIGNED_STORIES,
  ...CLOSED_STORIES,
];
