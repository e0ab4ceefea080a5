import { EXPIRING_MONTHS } from "#lib/registry/expiring-months.ts";
import { MONTHS_AHEAD } from "#lib/statistics/months-ahead.ts";
import type { statistics as spanish } from "../es/statistics.ts";

export const statistics: typeof spanish = {
  tables: {
    "estado-nivel": {
      title: "Agreements by state and level of government",
      definition:
        "Agreements published in the registry, by the state of Mexico of who signs them. State agreements are those signed by a department or body of the state; municipal ones, those signed by one of a municipality or a borough of Mexico City.",
      whenEmpty: "No agreement has been published yet: how many each state has will be seen here.",
      columns: {
        cve_ent: "Code",
        entidad: "State",
        total: "Total",
        estatal: "State",
        municipal: "Municipal",
      },
    },
    administracion: {
      title: "Agreements by federal administration, and before and after NAFTA",
      definition:
        "Published agreements by the federal administration in which they were signed. Each runs from the day it begins to the day before the next one: 1 December and, since 2024, 1 October. The group “NAFTA” parts the same agreements into those signed before 1 January 1994 and from that day on. Those before 1 December 1982 count in this second group alone. The percentage is the number of agreements over the total.",
      whenEmpty: "No published agreement was signed in these periods.",
      columns: {
        grupo: "Group",
        presidente_o_periodo: "Presidency or period",
        anio_inicio: "From",
        anio_fin: "To",
        aii: "Agreements",
        pct_recalculado: "Percentage of the total",
      },
    },
    contraparte: {
      title: "Agreements by type of counterpart",
      definition:
        "Published agreements by who signs on the other side. An agreement counts once in each type of counterpart it has, so the columns may add up to more than the total.",
      whenEmpty: "No agreement has been published yet: who signs on the other side will be seen here.",
      columns: { cve_ent: "Code", entidad: "State" },
    },
    region: {
      title: "Agreements by region of the world",
      definition:
        "Published agreements by the region of the country of their counterpart; one without a country counts as global or organisations. An agreement counts once in each region it touches, so the columns may add up to more than the total.",
      whenEmpty:
        "No agreement has been published yet: with which regions of the world they are signed will be seen here.",
      columns: { cve_ent: "Code", entidad: "State" },
    },
    pais: {
      title: "Agreements by country of the counterpart",
      definition:
        "Published agreements by the country of their counterpart, with its ISO 3166-1 code. An agreement counts once in each country it touches, so the rows may add up to more than the total; counterparts without a country, such as many international organisations, do not appear here.",
      whenEmpty: "No published agreement has a counterpart with a country.",
      columns: { codigo: "Code", pais: "Country", total: "Agreements" },
    },
    area: {
      title: "Agreements by area of cooperation",
      definition:
        "Published agreements by the areas they deal with. An agreement counts once in each of its areas: the percentage is the number of agreements of the area over the total of agreements, and percentages may add up to more than a hundred.",
      whenEmpty: "No published agreement has an area of cooperation.",
      columns: { area: "Area", total: "Agreements", porcentaje: "Percentage of the total", rango: "Rank" },
    },
    anio: {
      title: "Agreements by year of signature",
      definition:
        "Published agreements by the year in which they were signed, from the first one to the present, and how many of them are in force today, no longer are (their term ended, they were terminated or another one replaced them) or have not yet entered into force.",
      whenEmpty: "No agreement has been published yet: how many are signed each year will be seen here.",
      columns: {
        anio: "Year",
        total: "Signed",
        vigentes: "In force today",
        sin_vigencia: "No longer in force",
        por_entrar_en_vigor: "Not yet in force",
      },
    },
    vigencia: {
      title: "Agreements in force and no longer in force",
      definition: `Published agreements by their status, which is worked out from their dates and later acts. One with a fixed term, or whose termination has been notified, is expiring when it has ${EXPIRING_MONTHS} months or less left; those that renew themselves or have no end remain in force. The percentage is the number of agreements over the total.`,
      whenEmpty: "No agreement has been published yet: how many are in force will be seen here.",
      columns: { vigencia: "Status", total: "Agreements", porcentaje: "Percentage of the total" },
    },
    vencimientos: {
      title: `Agreements that expire in the next ${MONTHS_AHEAD} months`,
      definition: `Published agreements by the month in which their fixed term ends, or in which they cease to apply where termination has been notified, whichever comes first, over ${MONTHS_AHEAD} calendar months: the present one, from today, and those that follow. Others that renew themselves or have no end do not count.`,
      whenEmpty: "No published agreement expires in these months.",
      columns: { mes: "Month", total: "Agreements that expire" },
    },
    proyecciones: {
      title: "Projections of the total of agreements to 2050",
      definition:
        "This is a projection and not a fact: it starts from the present total and assumes a pace. The expected line grows 20% every five years on what there was; the best doubles that increase; the worst leaves the total as it is. Years in between take the part of the growth that falls to them.",
      whenEmpty: "No agreement has been published yet from which to start.",
      columns: { anio: "Year", esperado: "Expected", mejor: "Best", peor: "Worst" },
    },
  },
  onlyOf: (state) => ` Only the agreements of ${state} count.`,
  asOf: (day) => ` Figures as of ${day}.`,
  agreements: "Agreements",
  byAdministration: "By federal administration",
  aroundNafta: "Before and after NAFTA",
  groups: { administracion: "Administration", tlcan: "NAFTA" },
  beforeNafta: (year) => `Before NAFTA (until ${year - 1})`,
  sinceNafta: (year, last) => `Since NAFTA (${year}–${last})`,
  otherCountries: (count) => (count === 1 ? "Another country" : `${count} other countries`),
  monthOf: (month, year) => `${month} ${year}`,
};
