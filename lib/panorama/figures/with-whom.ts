import { countryName } from "#lib/catalogues/country-name.ts";
import { nameOfState } from "#lib/catalogues/state-name.ts";
import { NONE, type PanoramaFilters } from "../panorama-query.ts";
import { type Doer, MOST_PARTNERSHIPS, type Picture } from "../reading/picture.ts";
import { byCount, COUNT, type FigureRule, isAsked } from "./figure.ts";

/** The office, or the state whose agreements no office of the portal brought. */
export function nameOfDoer({ officeId, stateCode }: Doer, offices: Picture["offices"]): string {
  if (officeId !== null) return offices.find(({ id }) => id === officeId)?.name ?? "Oficina dada de baja";
  return stateCode === null ? "Sin oficina" : `${nameOfState(stateCode)}, sin oficina en el portal`;
}

/** The filters that leave what one doer does. */
export const filtersOfDoer = ({ officeId, stateCode }: Doer): Partial<PanoramaFilters> =>
  officeId === null ? { oficina: NONE, estado: stateCode ?? NONE } : { oficina: officeId };

export const officesByCountry: FigureRule = {
  title: "Quién trabaja con qué país",
  definition:
    "Las actividades de cada oficina con cada país. Los acuerdos que no trajo una oficina del portal están por su estado.",
  whenEmpty: "Ninguna actividad toca otro país.",
  columns: [
    { name: "oficina", header: "Oficina", width: 44 },
    { name: "pais", header: null, width: 8 },
    { name: "nombre_pais", header: "País", width: 28 },
    COUNT,
  ],
  build: ({ filters: { pais }, counts, offices }) => ({
    rows: counts.crossings
      .filter(({ country }) => isAsked(pais, country))
      .map((crossing) => ({ ...crossing, name: nameOfDoer(crossing, offices) }))
      .sort((one, other) => byCount(one, other) || one.name.localeCompare(other.name, "es"))
      .map(({ name, country, count, ...doer }) => ({
        cells: [name, country, countryName(country), count],
        to: { ...filtersOfDoer(doer), pais: country },
      })),
    chart: null,
  }),
};

export const officesByPartner: FigureRule = {
  title: "Quién trabaja con quién",
  definition: `Las actividades de cada oficina con cada institución: contrapartes de acuerdos y expedientes, socios de proyectos, quienes convocan con ella o a quienes responde. Están las ${MOST_PARTNERSHIPS} más frecuentes.`,
  whenEmpty: "Ninguna actividad dice con quién se hace.",
  columns: [
    { name: "oficina", header: "Oficina", width: 44 },
    { name: "con", header: "Con quién", width: 44 },
    COUNT,
  ],
  build: ({ filters: { con }, counts, offices }) => ({
    rows: counts.partnerships
      .filter(({ partner }) => isAsked(con, partner))
      .map(({ partner, count, ...doer }) => ({
        cells: [nameOfDoer(doer, offices), partner, count],
        to: { ...filtersOfDoer(doer), con: partner },
      })),
    chart: null,
  }),
};
