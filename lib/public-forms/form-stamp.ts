import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { getSettings } from "#lib/kernel/env.ts";
import { DomainError } from "#lib/kernel/errors.ts";

/** Nobody reads a page and fills its form in less; programs do. Milliseconds. */
export const FASTEST_MS = 4000;
/** A page that was left open longer than this gives a new stamp. Milliseconds. */
export const STAMP_LASTS_MS = 24 * 60 * 60 * 1000;

const keyOf = () => Buffer.from(hkdfSync("sha256", getSettings().appSecret, "", "portal:form-stamp", 32));

const sign = (place: string, at: string): string =>
  createHmac("sha256", keyOf()).update(`${place}:${at}`).digest("base64url");

/** When a form was drawn, signed: it travels in the form and comes back with it. @param place address of what the form is about */
export function stampForm(place: string, now: Date): string {
  const at = now.getTime().toString(36);
  return `${at}.${sign(place, at)}`;
}

/** What a stamp says of who sends the form. `stale` is also what was never ours. */
export function judgeStamp(stamp: string, place: string, now: Date): "good" | "too fast" | "stale" {
  const [at = "", signature = ""] = stamp.split(".");
  const expected = Buffer.from(sign(place, at));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return "stale";
  const age = now.getTime() - Number.parseInt(at, 36);
  if (age > STAMP_LASTS_MS) return "stale";
  return age < FASTEST_MS ? "too fast" : "good";
}

/** @throws DomainError invalid with a field `stamp` when the form is too old or came back too soon */
export function assertStamp(stamp: string, place: string, now: Date): void {
  const verdict = judgeStamp(stamp, place, now);
  if (verdict === "good") return;
  const sentence =
    verdict === "too fast"
      ? "Llegó demasiado pronto para haberlo escrito una persona. Espere unos segundos y vuelva a enviarlo."
      : "Esta página llevaba mucho tiempo abierta. Espere unos segundos y vuelva a enviarlo: lo que escribió sigue aquí.";
  throw new DomainError("invalid", sentence, { stamp: sentence });
}
