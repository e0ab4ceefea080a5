import type { Stage, Story } from "./stage.ts";

/** Seconds between two scenes of a story: what happens on one day happens in the order it is told. */
const PACE = 17 * 60;
/** Seconds between two stories: fewer than fit in the pace, so that no two scenes share an instant. */
const STAGGER = 30;

/**
 * Plays every story, all of them in the order of their instants: folios and numbers are given out as they were in life.
 * Every scene is on a business day, before the closing hour.
 */
export async function playStories(
  stories: readonly Story[],
  props: Pick<Stage, "db" | "storage" | "cast" | "days">,
): Promise<void> {
  const scenes = stories.flatMap((story, turn) => {
    const stage: Stage = { ...props, story, caseId: "", now: new Date(0) };
    return story.scenes.map((scene, index) => ({
      scene,
      stage,
      at: props.days.instant(scene.ago, index * PACE + turn * STAGGER),
    }));
  });
  for (const { scene, stage, at } of scenes.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    stage.now = at;
    await scene.play(stage);
  }
}
