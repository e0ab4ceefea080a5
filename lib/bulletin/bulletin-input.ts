import { z } from "zod";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { reasonSchema } from "#lib/cooperation/reason.ts";
import { bySlug } from "#lib/kernel/by-slug.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { lineSchema, paragraphsSchema } from "#lib/kernel/text-schemas.ts";
import { ARTICLE_SECTIONS } from "./bulletin-words.ts";

export const LONGEST_INTRO = 2000;
export const LONGEST_BODY = 12_000;
export const LONGEST_CORRECTION = 1000;
export const LONGEST_ALT = 300;
/** What a page, and a mail, may hold. */
export const MOST_ARTICLES = 40;

const title = lineSchema(200).pipe(z.string().min(5, "Escriba el título."));
const body = paragraphsSchema(LONGEST_BODY).pipe(
  z.string().min(20, "Escriba el texto, en unas líneas al menos."),
);
export const areasSchema = z
  .string()
  .transform((joined) => [...new Set(joined.split(",").filter((key) => AREA_KEY.test(key)))].sort());

export const editionSchema = z.object({ title, intro: paragraphsSchema(LONGEST_INTRO) });

/** What an article is about: `practica:<id>`, `convocatoria:<id>`, `evento:<id>`, or nothing. */
const COLUMNS = { practica: "practiceId", convocatoria: "callId", evento: "eventId" } as const;
const NOTHING = { practiceId: null, callId: null, eventId: null };
type Source = Record<keyof typeof NOTHING, string | null>;

export const sourceSchema = z.string().transform((typed, context): Source => {
  if (typed === "") return NOTHING;
  const [kind = "", id = ""] = typed.split(":");
  if (Object.hasOwn(COLUMNS, kind) && isUuid(id))
    return { ...NOTHING, [COLUMNS[kind as keyof typeof COLUMNS]]: id };
  context.addIssue("Elija de la lista.");
  return z.NEVER;
});

export const contributionSchema = z.object({ title, byline: lineSchema(200), body, areas: areasSchema });

export const articleSchema = contributionSchema.extend({
  section: bySlug(ARTICLE_SECTIONS, "Elija la sección."),
  source: sourceSchema,
});

export const correctionSchema = z.object({
  text: paragraphsSchema(LONGEST_CORRECTION).pipe(
    z.string().min(10, "Escriba qué decía y qué debe decir, en una frase."),
  ),
});

export const altSchema = z.object({
  alt: lineSchema(LONGEST_ALT).pipe(z.string().min(5, "Diga qué se ve, para quien no lo ve.")),
});

export const declineSchema = reasonSchema;

/** «2026-12-01» and «09:00» in Mexico City, as an instant that has not passed. */
export const scheduleSchema = z
  .object({
    day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "Elija el día."),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Escriba la hora, como 09:00."),
  })
  .transform(({ day, time }, context) => {
    try {
      const local = Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: "reject" });
      return new Date(local.toZonedDateTime("America/Mexico_City").epochMilliseconds);
    } catch {
      context.addIssue({ code: "custom", path: ["day"], message: "Ese día no existe." });
      return z.NEVER;
    }
  });
