import { HOME_ZONE } from "../time-zones.ts";
import { moveSession } from "./move-session.ts";

interface Window {
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
}

const move = (instant: Date | null, days: number): Date | null =>
  instant && moveSession({ startsAt: instant, endsAt: instant, timeZone: HOME_ZONE }, days).startsAt;

/** When registration opens and closes, so many days away at the same hour of Mexico City. */
export const moveWindow = ({ registrationOpensAt, registrationClosesAt }: Window, days: number): Window => ({
  registrationOpensAt: move(registrationOpensAt, days),
  registrationClosesAt: move(registrationClosesAt, days),
});
