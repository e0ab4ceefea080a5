import { ACTIVITY_KINDS, KIND_KEYS, PUBLIC_KINDS } from "./activity-kinds.ts";
import { isPublicViewer, type Viewer } from "./viewer.ts";

/** What counts as an activity for who is reading, in words that stand wherever the figures do. */
export function activityDefinition(viewer: Viewer): string {
  const kinds = isPublicViewer(viewer) ? PUBLIC_KINDS : KIND_KEYS;
  const told = kinds.map(
    (kind) => `${ACTIVITY_KINDS[kind].label.toLowerCase()} (${ACTIVITY_KINDS[kind].counts})`,
  );
  const whose = isPublicViewer(viewer)
    ? "Solo cuenta lo que sus oficinas publican."
    : "Cuenta lo que usted puede ver: lo público, lo de su oficina y lo que otras comparten.";
  return `Una actividad es algo que una oficina hace: ${told.join("; ")}. Cada una cuenta una vez. ${whose}`;
}
