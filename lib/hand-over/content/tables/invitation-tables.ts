import { formatDateTime } from "#lib/kernel/format-date.ts";
import { sayDates } from "#lib/missions/reading/say-place.ts";
import { sayTripPlace } from "#lib/panorama/coincidences/trip.ts";
import type { Invitation, ToldTrip } from "#lib/panorama/invitations/invitation.ts";
import type { OfficeRecords } from "../read-records.ts";
import { packTable, type PackTable } from "./pack-table.ts";

const sayTrip = (trip: ToldTrip): string =>
  [trip.title, sayDates(trip), trip.places.map(sayTripPlace).join("; ")].filter(Boolean).join(", ");

const sayAnswer = ({ answer }: Invitation): string => {
  if (answer === null) return "Sin contestar";
  return `${answer.accepted ? "Aceptada" : "No aceptada"}. ${answer.text}`;
};

export const invitationTable = ({ invitations }: OfficeRecords): PackTable =>
  packTable("Con qué oficinas se propuso ir juntas a un lugar, quién lo propuso y qué se contestó.", {
    name: "invitaciones",
    title: "Invitaciones a ir juntas",
    columns: {
      "La envió": ({ from }) => from.office,
      "Su viaje": ({ from }) => sayTrip(from.trip),
      "La recibió": ({ to }) => to.office,
      "El otro viaje": ({ to }) => sayTrip(to.trip),
      "Qué propuso": ({ text }) => text,
      Cuándo: ({ askedAt }) => formatDateTime(askedAt),
      Respuesta: sayAnswer,
    },
    rows: invitations,
  });
