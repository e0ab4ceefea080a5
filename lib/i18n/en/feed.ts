import type { feed as spanish } from "../es/feed.ts";

export const feed: typeof spanish = {
  title: "Registry of Inter-Institutional Agreements of Mexico",
  about: "The agreements that enter the registry, the most recent first. Their titles are in Spanish.",
  invented: "Demonstration data, without official validity.",
};
