import type { EventState } from "#lib/generated/prisma/enums.ts";

interface Window {
  state: EventState;
  takesRegistration: boolean;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  startsAt: Date | null;
  endsAt: Date | null;
}

/** Whether an event takes registrations now. Without a closing moment it takes them until it begins. */
export type RegistrationPhase = "none" | "coming" | "open" | "closed";

export function registrationPhase(event: Window, now: Date): RegistrationPhase {
  const { state, takesRegistration, registrationOpensAt, registrationClosesAt, startsAt } = event;
  if (state !== "PUBLISHED" || !takesRegistration || !startsAt) return "none";
  const closes = registrationClosesAt && registrationClosesAt < startsAt ? registrationClosesAt : startsAt;
  if (now >= closes) return "closed";
  return registrationOpensAt && now < registrationOpensAt ? "coming" : "open";
}
