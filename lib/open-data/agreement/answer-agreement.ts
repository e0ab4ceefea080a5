import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { readAgreement } from "#lib/registry/public-registry.ts";
import { answerCacheable } from "../answer-cacheable.ts";
import { answerRefusal } from "../answer-refusal.ts";
import { agreementObject } from "./agreement-object.ts";

/** One agreement for programs, whole: `/api/rai/RAI-2026-00001`, and with `?al=2027-01-15` as it stood that day. */
export async function answerAgreement(request: Request, number: string): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("al") ?? undefined;
  const view = await readAgreement(number, asked);
  if (!view) {
    return answerRefusal(new DomainError("not_found", "No hay un acuerdo publicado con ese número."));
  }
  // A page shows today's with a warning; a program would take it for that of the day it asked for.
  if (view.ignored) return answerRefusal(new DomainError("invalid", view.ignored, { al: view.ignored }));
  const day = view.asOf ?? mexicoCityToday();
  const text = JSON.stringify(agreementObject(view, { origin: getSettings().appUrl, day }));
  // Nobody keeps it without asking: an act recorded now is in the next answer.
  return answerCacheable(request, text, { "Content-Type": "application/json; charset=utf-8" }, 0);
}
