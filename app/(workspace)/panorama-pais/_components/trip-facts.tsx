import { sayDates } from "#lib/missions/reading/say-place.ts";
import { sayTripPlace } from "#lib/panorama/coincidences/trip.ts";
import type { ToldTrip } from "#lib/panorama/invitations/invitation.ts";

type TripFactsProps = { office: string; trip: ToldTrip };

/** Who goes, to what, where and when. */
export const TripFacts = ({ office, trip }: TripFactsProps) => (
  <div className="space-y-0.5">
    <p className="text-sm text-tinta-suave">{office}</p>
    <p className="font-semibold">{trip.title}</p>
    <p>
      <span className="inline-block first-letter:uppercase">{sayDates(trip)}</span>
      {trip.places.length > 0 ? ` · ${trip.places.map(sayTripPlace).join("; ")}` : ""}
    </p>
  </div>
);
