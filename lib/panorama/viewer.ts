import type { Actor } from "#lib/permissions/actor.ts";

/** Who looks at the picture: anyone, or somebody of an office or of the DGCP. */
export type Viewer = "anyone" | Actor;

export const isPublicViewer = (viewer: Viewer): viewer is "anyone" => viewer === "anyone";
