import { countryName } from "#lib/catalogues/country-name.ts";
import { sayDates } from "#lib/missions/reading/say-place.ts";
import { MOST_COINCIDENCES } from "../coincidences/find-coincidences.ts";
import { MOST_TRIPS, sayTripPlace } from "../coincidences/trip.ts";
import { COINCIDENCE_WEEKS } from "../reading/picture.ts";
import type { FigureRule } from "./figure.ts";

export const coinciding: FigureRule = {
  title: "Varias oficinas en el mismo lugar",
  definition: `Giras y eventos en el extranjero de oficinas distintas, en el mismo país y con a lo más ${COINCIDENCE_WEEKS} semanas entre el fin de uno y el principio del otro. Primero, los de la misma ciudad. Se buscan entre las ${MOST_TRIPS.toLocaleString("es-MX")} salidas más recientes y están las primeras ${MOST_COINCIDENCES} coincidencias.`,
  whenEmpty: "Ninguna coincidencia entre lo que se puede ver.",
  columns: [
    { name: "lugar", header: "Lugar", width: 28 },
    { name: "oficina_1", header: "Una oficina", width: 40 },
    { name: "fechas_1", header: "Cuándo", width: 34 },
    { name: "oficina_2", header: "La otra", width: 40 },
    { name: "fechas_2", header: "Cuándo va la otra", width: 34 },
    { name: "dias_entre_una_y_otra", header: "Días entre una y otra", width: 12 },
  ],
  build: ({ coincidences }) => ({
    rows: coincidences.map(({ one, other, country, city, daysApart }) => {
      const [from, until] = [one.startsOn, other.startsOn].sort() as [string, string];
      return {
        cells: [
          city === null ? countryName(country) : sayTripPlace(`${country} ${city}`),
          one.office,
          sayDates(one),
          other.office,
          sayDates(other),
          daysApart,
        ],
        to: { pais: country, period: { from, until, named: null, isUsual: false } },
      };
    }),
    chart: null,
  }),
};
