import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";
import { answerTableFile } from "#lib/open-data/table-file.ts";
import { type FigureKey, figuresFor, showFigure } from "../figures/figures.ts";
import { panoramaDesk } from "../panorama-desk.ts";
import { sayPicturePeriod } from "../panorama-period.ts";
import {
  PANORAMA_FORMATS,
  type PanoramaFilters,
  type PanoramaFormat,
  readPanoramaQuery,
} from "../panorama-query.ts";
import type { Viewer } from "../viewer.ts";
import { activitiesFile, MOST_IN_FILE } from "./activities-file.ts";
import { figureFile } from "./figure-file.ts";
import { figureJson } from "./figure-json.ts";
import { figureSvg } from "./figure-svg.ts";

/** Of the list of activities itself, among the names of the figures. */
export const ACTIVITIES = "actividades";

interface Facts {
  today: string;
  demo: boolean;
}

/**
 * A figure of the picture as a file, or the list behind it: «temas», «temas.csv», «meses.svg», «actividades.xlsx», with
 * the filters of the picture in the address.
 */
export async function answerPanoramaFile(request: Request, name: string, viewer: Viewer): Promise<Response> {
  try {
    const { key, format } = readName(name, viewer);
    const facts = { today: mexicoCityToday(), demo: getSettings().mode === "demo" };
    const address = Object.fromEntries(new URL(request.url).searchParams);
    const { filters, ignored } = readPanoramaQuery(address, facts.today);
    if (ignored.length > 0) throw new DomainError("invalid", ignored.join(" "));
    return key === ACTIVITIES
      ? await answerActivities(request, { format, viewer, filters, facts })
      : await answerFigure(request, { key, format, viewer, filters, facts });
  } catch (error) {
    return answerRefusal(error);
  }
}

/** @throws DomainError not_found */
function readName(
  name: string,
  viewer: Viewer,
): { key: FigureKey | typeof ACTIVITIES; format: PanoramaFormat } {
  const [, word, ending = "json"] = /^([a-z-]{1,40})(?:\.(csv|xlsx|svg))?$/.exec(name) ?? [];
  const key = [...figuresFor(viewer), ACTIVITIES].find((each) => each === word);
  const format = PANORAMA_FORMATS.find((each) => each === ending);
  if (!key || !format) throw notFound();
  return { key: key as FigureKey | typeof ACTIVITIES, format };
}

interface Asked {
  format: PanoramaFormat;
  viewer: Viewer;
  filters: PanoramaFilters;
  facts: Facts;
}

async function answerActivities(request: Request, { format, viewer, filters, facts }: Asked) {
  if (format !== "csv" && format !== "xlsx") throw notFound();
  const whole = { page: 1, pageSize: MOST_IN_FILE };
  const { rows } = await panoramaDesk.listActivities(viewer, filters, whole);
  return answerTableFile(request, format, activitiesFile(rows, viewer, facts));
}

async function answerFigure(
  request: Request,
  { key, format, viewer, filters, facts }: Asked & { key: FigureKey },
) {
  const figure = showFigure(key, await panoramaDesk.read(viewer, filters));
  switch (format) {
    case "csv":
    case "xlsx":
      return answerTableFile(request, format, figureFile(figure, facts));
    case "json":
      return answerCacheable(request, figureJson(figure, facts), {
        "Content-Type": "application/json; charset=utf-8",
      });
    case "svg": {
      const drawing = figureSvg(figure, sayPicturePeriod(filters.period));
      if (drawing === null) throw notFound();
      return answerCacheable(request, drawing, {
        "Content-Type": "image/svg+xml",
        "Content-Disposition": `attachment; filename="panorama-${key}.svg"`,
      });
    }
  }
}
