import { LinkButton } from "#components/ui/link-button.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { countryName } from "#lib/catalogues/country-name.ts";
import type { Coincidence } from "#lib/panorama/coincidences/find-coincidences.ts";
import { sayTripPlace, tripKey } from "#lib/panorama/coincidences/trip.ts";
import { COINCIDENCES_HREF } from "#lib/panorama/coincidences/weeks-query.ts";
import { invitationHref, pairKey } from "#lib/panorama/invitations/invitation.ts";
import { TripFacts } from "./trip-facts.tsx";

type CoincidenceListProps = {
  coincidences: readonly Coincidence[];
  /** Ids of the invitations that there are, by the key of both trips. */
  invited: ReadonlyMap<string, string>;
  /** The office that may ask the other; null for who only looks. */
  asks: string | null;
};

const sayGap = (days: number): string =>
  days === 0 ? "Coinciden en días" : days === 1 ? "Un día entre una y otra" : `${days} días entre una y otra`;

/** Two offices on the way to one place, and what can be done about it. */
export const CoincidenceList = ({ coincidences, invited, asks }: CoincidenceListProps) => (
  <ul className="space-y-5">
    {coincidences.map(({ one, other, country, city, daysApart }) => {
      const invitation = invited.get(pairKey(one, other));
      const address = new URLSearchParams({ mia: tripKey(one), suya: tripKey(other) });
      return (
        <li key={pairKey(one, other)} className="space-y-4 rounded-panel border border-linea bg-white p-5">
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
            <h3 className="text-lg">
              {city === null ? countryName(country) : sayTripPlace(`${country} ${city}`)}
            </h3>
            <StatusTag tone={city === null ? "neutral" : "success"}>
              {city === null ? "Mismo país" : "Misma ciudad"}
            </StatusTag>
            <span className="text-sm text-tinta-suave">{sayGap(daysApart)}</span>
          </div>
          <div className="grid gap-4 sm:grid-cols-2">
            <TripFacts office={one.office} trip={one} />
            <TripFacts office={other.office} trip={other} />
          </div>
          {invitation ? (
            <p>
              <TextLink href={invitationHref(invitation)}>Ver la invitación</TextLink>
            </p>
          ) : asks === one.officeId && one.audience !== "OWN" ? (
            <LinkButton href={`${COINCIDENCES_HREF}/invitar?${address}`} size="small">
              Invitar a {other.office}
            </LinkButton>
          ) : null}
          {asks === one.officeId && one.audience === "OWN" ? (
            <p className="max-w-measure text-sm text-tinta-suave">
              La otra oficina no ve su gira. Si la persona titular comparte sus fechas y su lugar, podrá
              invitarla. <TextLink href={`/giras-oficina/${one.id}`}>Abrir la gira</TextLink>
            </p>
          ) : null}
        </li>
      );
    })}
  </ul>
);
