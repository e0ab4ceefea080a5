import { countryName } from "#lib/catalogues/country-name.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { NONE } from "../panorama-query.ts";
import { barsOf, byCount, COUNT, type FigureRule, isAsked } from "./figure.ts";

const WHEN_EMPTY = "Nada en este periodo con esos filtros.";

export const byState: FigureRule = {
  title: "Estados",
  definition:
    "Las actividades por el estado de su oficina; las de un municipio cuentan en su estado, y las que convoca la DGCP, en el estado donde ocurren. Los 32 están siempre.",
  whenEmpty: WHEN_EMPTY,
  columns: [
    { name: "cve_ent", header: null, width: 8 },
    { name: "entidad", header: "Estado", width: 24 },
    COUNT,
  ],
  build({ filters, counts }) {
    const known = new Map(counts.states.map(({ state, count }) => [state, count]));
    const states = STATES.filter(([code]) => filters.estado === null || filters.estado === code)
      .map(([code, name]) => ({ code: code as string, name: name as string, count: known.get(code) ?? 0 }))
      .sort((one, other) => byCount(one, other) || one.code.localeCompare(other.code));
    const without = known.get(null) ?? 0;
    const rows =
      without > 0 ? [...states, { code: NONE, name: "Sin estado (DGCP)", count: without }] : states;
    return {
      rows: rows.map(({ code, name, count }) => ({
        cells: [code === NONE ? null : code, name, count],
        to: { estado: code },
      })),
      chart: null,
    };
  },
};

export const byCountry: FigureRule = {
  title: "Países",
  definition:
    "Las actividades por el país de la contraparte o del lugar. Una cuenta en cada país que toca, así que las filas pueden sumar más que el total. Las que no tocan otro país están al final.",
  whenEmpty: WHEN_EMPTY,
  columns: [{ name: "pais", header: null, width: 8 }, { name: "nombre", header: "País", width: 28 }, COUNT],
  build({ filters: { pais }, counts }) {
    const named = counts.countries
      .filter(({ country }) => country !== null && isAsked(pais, country))
      .map(({ country, count }) => ({ key: country!, name: countryName(country!), count }))
      .sort((one, other) => byCount(one, other) || one.name.localeCompare(other.name, "es"));
    const without = counts.countries.find(({ country }) => country === null)?.count ?? 0;
    const rows = without > 0 ? [...named, { key: NONE, name: "Sin otro país", count: without }] : named;
    return {
      rows: rows.map(({ key, name, count }) => ({
        cells: [key === NONE ? null : key, name, count],
        to: { pais: key },
      })),
      chart: barsOf(named, 12),
    };
  },
};

export const withoutActivity: FigureRule = {
  title: "Sin actividad",
  definition:
    "Los estados de los que no hay ninguna actividad en el periodo, de ninguna de sus oficinas, y los municipios con oficina en el portal que no tienen ninguna propia.",
  whenEmpty: "Todos los estados y todos los municipios con oficina tienen alguna actividad.",
  columns: [
    { name: "que_es", header: "Qué es", width: 12 },
    { name: "cve_ent", header: null, width: 8 },
    { name: "nombre", header: "Nombre", width: 34 },
    { name: "oficina", header: "Oficina", width: 44 },
  ],
  build({ filters: { estado }, counts, offices }) {
    const wanted = (code: string | null) => estado === null || code === estado;
    const busy = new Set(counts.states.map(({ state }) => state));
    const busyOffices = new Set(counts.doers.map(({ officeId }) => officeId));
    const states = STATES.filter(([code]) => wanted(code) && !busy.has(code)).map(([code, name]) => ({
      cells: [
        "Estado",
        code,
        name,
        offices.find(({ kind, stateCode }) => kind === "STATE" && stateCode === code)?.name ?? null,
      ],
    }));
    const municipalities = offices
      .filter(({ id, kind, stateCode }) => kind === "MUNICIPAL" && wanted(stateCode) && !busyOffices.has(id))
      .map(({ stateCode, municipality, name }) => ({ cells: ["Municipio", stateCode, municipality, name] }));
    return { rows: [...states, ...municipalities], chart: null };
  },
};
