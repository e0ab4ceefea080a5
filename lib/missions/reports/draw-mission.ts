import { getSettings } from "#lib/kernel/env.ts";
import { renderPaper } from "#lib/letters/pdf/render-paper.ts";
import { type MissionEdition, paperOfMission } from "./report-paper.ts";

/** A sent report as a tagged PDF. Few ask for one, and only in its office: it is drawn each time. */
export const drawMission = (edition: MissionEdition): Promise<Buffer> =>
  renderPaper(paperOfMission(edition, { demo: getSettings().mode === "demo" }));
