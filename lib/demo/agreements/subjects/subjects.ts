import type { AreaKey } from "../assign-areas.ts";
import { CULTURE } from "./culture.ts";
import { ECONOMY } from "./economy.ts";
import { GOVERNMENT } from "./government.ts";
import { KNOWLEDGE } from "./knowledge.ts";
import { PEOPLE } from "./people.ts";
import type { AreaSubjects } from "./subject.ts";
import { TERRITORY } from "./territory.ts";

/** What the invented agreements are about, by the area that leads them. */
export const SUBJECTS: Record<AreaKey, AreaSubjects> = {
  ...CULTURE,
  ...PEOPLE,
  ...ECONOMY,
  ...KNOWLEDGE,
  ...TERRITORY,
  ...GOVERNMENT,
};
