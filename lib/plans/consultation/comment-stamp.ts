import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { getSettings } from "#lib/kernel/env.ts";
import { FASTEST_MS, STAMP_LASTS_MS } from "./limits.ts";

const keyOf = () => Buffer.from(hkdfSync("sha256", getSettings().appSecret, "", "portal:comment-stamp", 32));

const sign = (place: string, at: string): string =>
  createHmac("sha256", keyOf()).update(`${place}:${at}`).digest("base64url");

/** When a form was drawn, signed: it travels in the form and comes back with it. @param place address of the consultation */
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
