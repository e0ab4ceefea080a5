import { EXPIRING_MONTHS } from "#lib/registry/expiring-months.ts";
import { MONTHS_AHEAD } from "#lib/statistics/months-ahead.ts";

/** What each table of the statistics is called and counts, by its key; what its charts show. */
export const statistics = {
  tables: {
    "estado-nivel": {
      title: "Acuerdos por entidad y orden de gobierno",
      definition:
        "Acuerdos publicados en el registro según la entidad federativa de quien los suscribe. Son estatales los que firma una dependencia u organismo del estado, y municipales los que firma uno del municipio o de la alcaldía.",
      whenEmpty: "Todavía no hay acuerdos publicados: aquí se verá cuántos tiene cada entidad.",
      columns: {
        cve_ent: "Clave",
        entidad: "Entidad",
        total: "Total",
        estatal: "Estatales",
        municipal: "Municipales",
      },
    },
    administracion: {
      title: "Acuerdos por administración federal y antes y después del TLCAN",
      definition:
        "Acuerdos publicados según la administración federal en la que se firmaron. Cada una va del día en que empieza al día anterior a la siguiente: 1 de diciembre, y desde 2024, 1 de octubre. El grupo «tlcan» parte los mismos acuerdos en los firmados antes del 1 de enero de 1994 y desde ese día. Los anteriores al 1 de diciembre de 1982 solo cuentan en este segundo grupo. El porcentaje es el número de acuerdos entre el total.",
      whenEmpty: "Ningún acuerdo publicado se firmó en estos periodos.",
      columns: {
        grupo: "Grupo",
        presidente_o_periodo: "Presidencia o periodo",
        anio_inicio: "Desde",
        anio_fin: "Hasta",
        aii: "Acuerdos",
        pct_recalculado: "Porcentaje del total",
      },
    },
    contraparte: {
      title: "Acuerdos por tipo de contraparte",
      definition:
        "Acuerdos publicados según quién firma del otro lado. Un acuerdo cuenta una vez en cada tipo de contraparte que tiene, de modo que las columnas pueden sumar más que el total.",
      whenEmpty: "Todavía no hay acuerdos publicados: aquí se verá quién firma del otro lado.",
      columns: { cve_ent: "Clave", entidad: "Entidad" },
    },
    region: {
      title: "Acuerdos por región del mundo",
      definition:
        "Acuerdos publicados según la región del país de su contraparte; la que no tiene país cuenta como global u organismos. Un acuerdo cuenta una vez en cada región que toca, de modo que las columnas pueden sumar más que el total.",
      whenEmpty: "Todavía no hay acuerdos publicados: aquí se verá con qué regiones del mundo se firman.",
      columns: { cve_ent: "Clave", entidad: "Entidad" },
    },
    pais: {
      title: "Acuerdos por país de la contraparte",
      definition:
        "Acuerdos publicados según el país de su contraparte, con su código ISO 3166-1. Un acuerdo cuenta una vez en cada país que toca, de modo que los renglones pueden sumar más que el total; las contrapartes sin país, como muchos organismos internacionales, no aparecen aquí.",
      whenEmpty: "Ningún acuerdo publicado tiene una contraparte con país.",
      columns: { codigo: "Código", pais: "País", total: "Acuerdos" },
    },
    area: {
      title: "Acuerdos por área de cooperación",
      definition:
        "Acuerdos publicados según las áreas de las que tratan. Un acuerdo cuenta una vez en cada una de sus áreas: el porcentaje es el número de acuerdos del área entre el total de acuerdos, y los porcentajes pueden sumar más de cien.",
      whenEmpty: "Ningún acuerdo publicado tiene un área de cooperación.",
      columns: { area: "Área", total: "Acuerdos", porcentaje: "Porcentaje del total", rango: "Lugar" },
    },
    anio: {
      title: "Acuerdos por año de firma",
      definition:
        "Acuerdos publicados según el año en que se firmaron, desde el primero hasta el actual, y cuántos de ellos siguen vigentes hoy, ya no lo están (porque venció su plazo, terminaron o los sustituyó otro) o todavía no entran en vigor.",
      whenEmpty: "Todavía no hay acuerdos publicados: aquí se verá cuántos se firman cada año.",
      columns: {
        anio: "Año",
        total: "Firmados",
        vigentes: "Vigentes hoy",
        sin_vigencia: "Sin vigencia",
        por_entrar_en_vigor: "Por entrar en vigor",
      },
    },
    vigencia: {
      title: "Acuerdos vigentes y sin vigencia",
      definition: `Acuerdos publicados según su vigencia, que se calcula con sus fechas y sus actos posteriores. Está por vencer el de plazo fijo, o el que ya tiene aviso de terminación, al que le quedan ${EXPIRING_MONTHS} meses o menos; el que se renueva solo y el de vigencia indefinida siguen vigentes. El porcentaje es el número de acuerdos entre el total.`,
      whenEmpty: "Todavía no hay acuerdos publicados: aquí se verá cuántos siguen vigentes.",
      columns: { vigencia: "Vigencia", total: "Acuerdos", porcentaje: "Porcentaje del total" },
    },
    vencimientos: {
      title: `Acuerdos que vencen en los próximos ${MONTHS_AHEAD} meses`,
      definition: `Acuerdos publicados según el mes en que termina su plazo fijo o la vigencia de la que ya se avisó su terminación, lo que llegue antes, en ${MONTHS_AHEAD} meses de calendario: el actual, desde hoy, y los que le siguen. No cuentan los demás que se renuevan solos o son de vigencia indefinida.`,
      whenEmpty: "Ningún acuerdo publicado vence en estos meses.",
      columns: { mes: "Mes", total: "Acuerdos que vencen" },
    },
    proyecciones: {
      title: "Proyecciones del total de acuerdos a 2050",
      definition:
        "Es una proyección y no un dato: parte del total actual y supone un ritmo. Lo esperado crece 20 % cada cinco años sobre lo acumulado; lo mejor duplica ese aumento; lo peor deja el total como está. Los años intermedios toman la parte del crecimiento que les corresponde.",
      whenEmpty: "Todavía no hay acuerdos publicados de los que partir.",
      columns: { anio: "Año", esperado: "Esperado", mejor: "Mejor", peor: "Peor" },
    },
  },
  /** Added to a definition. */
  onlyOf: (state: string) => ` Solo cuentan los acuerdos de ${state}.`,
  asOf: (day: string) => ` Cifras al ${day}.`,
  agreements: "Acuerdos",
  byAdministration: "Por administración federal",
  aroundNafta: "Antes y después del TLCAN",
  groups: { administracion: "Administración", tlcan: "TLCAN" },
  beforeNafta: (year: number) => `Pre-TLCAN (antes de ${year})`,
  sinceNafta: (year: number, last: number) => `Post-TLCAN (${year}-${last})`,
  otherCountries: (count: number) => (count === 1 ? "Otro país" : `Otros ${count} países`),
  monthOf: (month: string, year: string) => `${month} de ${year}`,
};
