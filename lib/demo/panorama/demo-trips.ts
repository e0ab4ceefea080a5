import type { DemoOfficeKey } from "../offices.ts";

/** A tour ahead whose dates and places its office shares. */
export interface DemoTrip {
  office: DemoOfficeKey;
  title: string;
  purpose: string;
  city: string;
  country: string;
  /** Days from the one on which the demonstration is loaded. */
  starts: number;
  length: number;
}

/** Invented; some of them cross each other's path. */
export const DEMO_TRIPS: readonly DemoTrip[] = [
  {
    ...{ office: "nuevo_leon", title: "Gira de autopartes a Stuttgart", city: "Stuttgart", country: "DE" },
    purpose: "Reuniones con armadoras y visita a un centro de formación dual.",
    ...{ starts: 47, length: 4 },
  },
  {
    ...{ office: "guadalajara", title: "Semana de Guadalajara en Chicago", city: "Chicago", country: "US" },
    purpose: "Presentar la oferta cultural con las organizaciones de la comunidad.",
    ...{ starts: 62, length: 5 },
  },
  {
    ...{
      office: "merida",
      title: "Encuentro con la comunidad yucateca en Chicago",
      city: "Chicago",
      country: "US",
    },
    purpose: "Acordar jornadas de servicios y un programa de remesas productivas.",
    ...{ starts: 66, length: 3 },
  },
];
