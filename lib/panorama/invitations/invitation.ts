import { z } from "zod";
import { longText } from "#lib/kernel/long-text.ts";
import { type Trip, tripKey } from "../coincidences/trip.ts";
import { WORKSPACE_HREF } from "../panorama-query.ts";

export const LONGEST_INVITATION = 2000;

/** What was known of a trip when the invitation was sent: it says the same whatever happens to the trip. */
export type ToldTrip = Pick<Trip, "title" | "startsOn" | "endsOn" | "places">;

export const tellTrip = ({ title, startsOn, endsOn, places }: Trip): ToldTrip => ({
  ...{ title, startsOn, endsOn, places },
});

export interface Invitation {
  id: string;
  from: { officeId: string; office: string; trip: ToldTrip };
  to: { officeId: string; office: string; trip: ToldTrip };
  text: string;
  askedBy: string;
  askedAt: Date;
  /** Null while it waits. */
  answer: { accepted: boolean; text: string; by: string; at: Date } | null;
}

export const invitationSchema = z.object({
  text: longText("Diga qué propone hacer juntas.", LONGEST_INVITATION),
});

export const answerSchema = z.object({
  accepted: z.enum(["si", "no"], "Elija si acepta o no.").transform((word) => word === "si"),
  text: longText("Conteste con unas palabras.", LONGEST_INVITATION),
});

export const INVITATIONS_HREF = `${WORKSPACE_HREF}/invitaciones`;
export const invitationHref = (id: string): string => `${INVITATIONS_HREF}/${id}`;

/** Of two trips, in either order. */
export const pairKey = (one: Pick<Trip, "kind" | "id">, other: Pick<Trip, "kind" | "id">): string =>
  [tripKey(one), tripKey(other)].sort().join(" ");
