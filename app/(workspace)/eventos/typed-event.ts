import type { EventView } from "#lib/events/event-view.ts";
import { EVENT_KINDS, EVENT_MODES } from "#lib/events/event-words.ts";
import { dayIn, timeIn } from "#lib/events/say-session.ts";
import { MOST_SESSIONS, SESSION_FIELDS } from "#lib/events/session-input.ts";
import { HOME_ZONE } from "#lib/events/time-zones.ts";
import { readFields } from "#lib/forms/read-fields.ts";

/** The form of an event as texts by field: several of one name are joined by commas. */
export type EventFormValues = Readonly<Record<string, string>>;

const PLAIN = [
  ...(["title", "purpose", "kind", "mode", "countryCode", "stateCode", "city", "address", "link"] as const),
  ...(["audience", "organisers", "contactName", "contactEmail", "contactPhone", "capacity"] as const),
  ...(["certificateSessions", "certificateHours"] as const),
  ...(["registrationOpensAt", "registrationClosesAt", "questions", "takesRegistration"] as const),
];

const sessionKey = (index: number, field: string): string => `sessions.${index}.${field}`;

/** What was typed, as it is given back and as the schema takes it. */
export function readEventForm(form: FormData): { values: Record<string, string>; input: unknown } {
  const plain = readFields(form, PLAIN);
  const many = (name: string): string[] => form.getAll(name).filter((one) => typeof one === "string");
  const [areas, languages] = [many("areas"), many("languages")];
  const values: Record<string, string> = { ...plain, areas: areas.join(), languages: languages.join() };
  const sessions = Array.from({ length: MOST_SESSIONS }, (_, index) => {
    const typed = readFields(
      form,
      SESSION_FIELDS.map((field) => sessionKey(index, field)),
    );
    Object.assign(values, typed);
    return Object.fromEntries(SESSION_FIELDS.map((field) => [field, typed[sessionKey(index, field)]]));
  });
  const takesRegistration = plain.takesRegistration !== "";
  return { values, input: { ...plain, takesRegistration, areas, languages, sessions } };
}

export const blankForm = (): EventFormValues => ({ languages: "es", takesRegistration: "si" });

const local = (instant: Date | null): string =>
  instant ? `${dayIn(instant, HOME_ZONE)}T${timeIn(instant, HOME_ZONE)}` : "";

/** What an event says, as its form shows it. */
export function formOf(event: EventView): EventFormValues {
  const { title, purpose, city, address, link, audience, organisers } = event;
  const { contactName, contactEmail, contactPhone, countryCode, stateCode, capacity } = event;
  const sessions = event.sessions.flatMap(({ id, startsAt, endsAt, timeZone }, index) => {
    const [day, endDay] = [dayIn(startsAt, timeZone), dayIn(endsAt, timeZone)];
    return [
      [sessionKey(index, "id"), id],
      [sessionKey(index, "day"), day],
      [sessionKey(index, "start"), timeIn(startsAt, timeZone)],
      [sessionKey(index, "endDay"), endDay === day ? "" : endDay],
      [sessionKey(index, "end"), timeIn(endsAt, timeZone)],
      [sessionKey(index, "zone"), timeZone],
    ];
  });
  return {
    ...{ title, purpose, city, address, link, audience, organisers },
    ...{ contactName, contactEmail, contactPhone },
    ...{ kind: EVENT_KINDS[event.kind].slug, mode: EVENT_MODES[event.mode].slug },
    ...{ countryCode: countryCode ?? "", stateCode: stateCode ?? "", capacity: String(capacity ?? "") },
    certificateSessions: String(event.certificateSessions ?? ""),
    certificateHours: String(event.certificateHours ?? ""),
    areas: event.areas.map(({ area }) => area.key).join(),
    languages: event.languages.join(),
    takesRegistration: event.takesRegistration ? "si" : "",
    registrationOpensAt: local(event.registrationOpensAt),
    registrationClosesAt: local(event.registrationClosesAt),
    questions: event.questions.join("\n"),
    ...Object.fromEntries(sessions),
  };
}
