import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { streamBody } from "#lib/kernel/stream-body.ts";
import { MAX_AGE } from "#lib/open-data/answer-cacheable.ts";
import { OPEN_TO_ALL } from "#lib/open-data/cross-origin.ts";
import type { ProjectView } from "../project-view.ts";
import { readPublishedProjects } from "../read-projects.ts";
import { iatiActivity, type IatiPlace } from "./activity.ts";

/** Every published project as a file of IATI 2.03, written while it is read. */
export function answerIati(): Response {
  const place = { origin: getSettings().appUrl, today: mexicoCityToday() };
  const pages = readPublishedProjects(getDatabase());
  return new Response(streamBody(writeIati(pages, place, new Date())), {
    headers: {
      ...OPEN_TO_ALL,
      "Cache-Control": `public, max-age=${MAX_AGE}`,
      "Content-Type": "application/xml; charset=utf-8",
      "Content-Disposition": 'inline; filename="proyectos.iati.xml"',
    },
  });
}

/** The pieces of the file, one for each activity. @param at when it is written */
export async function* writeIati(
  pages: AsyncIterable<readonly ProjectView[]>,
  place: IatiPlace,
  at: Date,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03" generated-datetime="${at.toISOString()}">\n`;
  for await (const projects of pages) {
    for (const project of projects) yield `${iatiActivity(project, place)}\n`;
  }
  yield "</iati-activities>\n";
}
