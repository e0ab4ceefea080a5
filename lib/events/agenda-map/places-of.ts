import { countryName } from "#lib/catalogues/country-name.ts";
import { STATE_NAMES } from "#lib/catalogues/state-name.ts";
import { mexicoMap } from "#lib/maps/mexico-map.ts";
import { STATE_POINTS } from "#lib/maps/state-points.ts";
import { placeOf } from "#lib/maps/world-map.ts";
import { countryPoint } from "#lib/maps/world-shapes.ts";
import type { PublicEvent } from "../event-view.ts";

type Spot = readonly [x: number, y: number];

/** A state of Mexico or a country where something happens. */
export interface AgendaPlace {
  /** «estado-14», «pais-DE». */
  key: string;
  label: string;
  events: PublicEvent[];
  /** In the map of Mexico, or in that of the world; null for what the atlas does not have. */
  at: Spot | null;
}

export interface AgendaPlaces {
  mexico: AgendaPlace[];
  world: AgendaPlace[];
  /** Online, or in Mexico without a state. */
  nowhere: PublicEvent[];
}

/** Events by where people meet: those with the most first, then by name. */
export function placesOf(events: readonly PublicEvent[]): AgendaPlaces {
  const inPerson = events.filter(({ mode }) => mode !== "ONLINE");
  const inMexico = inPerson.filter(({ countryCode }) => countryCode === null);
  const abroad = inPerson.filter(({ countryCode }) => countryCode !== null);
  const byState = Map.groupBy(
    inMexico.filter(({ stateCode }) => stateCode !== null),
    ({ stateCode }) => stateCode!,
  );
  const byCountry = Map.groupBy(abroad, ({ countryCode }) => countryCode!);
  return {
    mexico: inOrder(
      [...byState].map(([code, rows]) => ({
        ...{ key: `estado-${code}`, label: STATE_NAMES.get(code)!, events: rows },
        at: mexicoMap().placeOf(STATE_POINTS[code]!),
      })),
    ),
    world: inOrder(
      [...byCountry].map(([code, rows]) => {
        const point = countryPoint(code);
        return {
          ...{ key: `pais-${code}`, label: countryName(code), events: rows },
          at: point && placeOf(point),
        };
      }),
    ),
    nowhere: [
      ...events.filter(({ mode }) => mode === "ONLINE"),
      ...inMexico.filter(({ stateCode }) => stateCode === null),
    ],
  };
}

const inOrder = (places: AgendaPlace[]): AgendaPlace[] =>
  places.toSorted((a, b) => b.events.length - a.events.length || a.label.localeCompare(b.label, "es-MX"));
