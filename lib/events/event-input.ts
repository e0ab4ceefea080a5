import { z } from "zod";
import { emailSchema } from "#lib/accounts/email.ts";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { listCountries } from "#lib/catalogues/countries.ts";
import { LANGUAGES } from "#lib/catalogues/languages.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { cleanLine, cleanText } from "#lib/kernel/clean-input.ts";
import { longText } from "#lib/kernel/long-text.ts";
import { oneLine } from "#lib/kernel/one-line.ts";
import { LONGEST_ORGANISERS, LONGEST_PURPOSE, LONGEST_REASON, MOST_QUESTIONS } from "./event-limits.ts";
import { EVENT_KINDS, EVENT_MODES } from "./event-words.ts";
import { wrongRule } from "./certificates/certificate-rule.ts";
import { instantOf, sessionsSchema } from "./session-input.ts";

const line = (most: number) =>
  z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(most, `Caben hasta ${most} caracteres.`));
const text = (most: number) =>
  z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(most, `Caben hasta ${most} caracteres.`));
const orNull = <T extends z.ZodType>(schema: T) =>
  z.union([
    z
      .string()
      .trim()
      .length(0)
      .transform(() => null),
    schema,
  ]);
const count = (digits: number, message: string) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^[1-9]\\d{0,${digits - 1}}$`), message)
    .transform(Number);
const oneOf = (values: readonly string[]) => z.enum(values as [string, ...string[]], NOT_IN_LIST);

export const reasonSchema = longText("Escriba el motivo: se publica con el evento.", LONGEST_REASON);

/** An address of the web, or nothing. */
export const linkSchema = line(500).refine(
  (typed) => typed === "" || (/^https:\/\/[^\s/]+\.[^\s]+$/.test(typed) && URL.canParse(typed)),
  "Escriba la dirección completa, como https://ejemplo.gob.mx/evento.",
);

/** Mexico is the blank: where most events are. */
const FOREIGN = listCountries().flatMap(({ code }) => (code === "MX" ? [] : code));

const WHEN = "Escriba el día y la hora.";
/** `2026-12-03T10:00` by Mexico City's clocks, as the browser's own field sends it. */
const moment = z.string().transform((typed, context) => {
  const [day = "", time = ""] = typed.split("T");
  const instant = instantOf(day, time, "America/Mexico_City");
  if (instant === null) context.addIssue(WHEN);
  return instant ?? z.NEVER;
});

/** What an office says of its event, as a form sends it. */
export const eventSchema = z
  .object({
    title: line(200).pipe(z.string().min(5, "Escriba el nombre del evento.")),
    purpose: text(LONGEST_PURPOSE),
    kind: bySlug(EVENT_KINDS),
    areas: z.array(z.string().regex(AREA_KEY, NOT_IN_LIST)).max(6, "Elija hasta seis temas."),
    mode: bySlug(EVENT_MODES),
    countryCode: orNull(oneOf(FOREIGN)),
    stateCode: orNull(oneOf(STATES.map(([code]) => code))),
    city: line(120),
    address: line(300),
    link: linkSchema,
    sessions: sessionsSchema,
    languages: z.array(z.enum(LANGUAGES, NOT_IN_LIST)).max(6, "Elija hasta seis idiomas."),
    audience: line(300),
    organisers: text(LONGEST_ORGANISERS),
    contactName: line(160),
    contactEmail: z.union([z.string().trim().length(0), emailSchema]),
    contactPhone: line(40),
    takesRegistration: z.boolean(),
    capacity: orNull(count(5, "Escriba un número de lugares, de 1 a 99999, o déjelo en blanco.")),
    certificateSessions: orNull(count(2, "Escriba cuántas sesiones, o déjelo en blanco.")),
    certificateHours: orNull(count(3, "Escriba cuántas horas, o déjelo en blanco.")),
    registrationOpensAt: orNull(moment),
    registrationClosesAt: orNull(moment),
    questions: z
      .string()
      .transform((typed) => cleanText(typed).split("\n").map(cleanLine).filter(Boolean))
      .pipe(
        z
          .array(z.string().max(200, "Ninguna pregunta puede pasar de 200 caracteres."))
          .max(MOST_QUESTIONS, `Puede hacer hasta ${MOST_QUESTIONS} preguntas.`),
      ),
  })
  .superRefine((event, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (event.stateCode !== null && event.countryCode !== null) {
      refuse("stateCode", "Fuera de México no hay estado: déjelo en blanco o quite el país.");
    }
    const { registrationOpensAt: opens, registrationClosesAt: closes } = event;
    if (opens && closes && closes <= opens) refuse("registrationClosesAt", "No puede cerrar antes de abrir.");
    for (const [path, message] of wrongRule(event)) refuse(path, message);
  });

export type EventInput = z.output<typeof eventSchema>;
