import type { ScriptedObjective } from "./plan-script.ts";

const STATE = "Presupuesto estatal";
const NOBODY_TIE = "Plan Estatal de Desarrollo, eje de desarrollo social";

/** Most are whole; the last two lack what real plans lack, so that the portal has something to say. */
export const jaliscoObjectives: readonly ScriptedObjective[] = [
  {
    axis: "talento",
    swot: ["universidades", "ingles"],
    values: {
      text: "Otorgar 120 becas de movilidad al año a estudiantes de fuera del Área Metropolitana de Guadalajara",
      ...{ indicator: "Becas de movilidad otorgadas", unit: "becas", baseValue: "40", baseYear: "2025" },
      ...{
        targetValue: "120",
        dueOn: "2028-11-30",
        owner: "Mateo Cervantes Luna",
        developmentTie: NOBODY_TIE,
      },
      ...{ sdgGoals: ["10", "4"], sdgTargets: ["4.3", "4.b"] },
    },
    actions: [
      {
        text: "Convocar cada año con tres universidades y un fondo para trámites y pasaje",
        owner: "Mateo Cervantes Luna",
        partners: "Universidad de Guadalajara, ministerio de educación de Quebec",
        ...{ from: "2026-02-01", to: "2028-11-30" },
        years: {
          2026: ["Primera convocatoria: 60 becas", "3200000", "MXN", STATE],
          2027: ["Segunda convocatoria: 90 becas", "4800000", "MXN", STATE],
          2028: ["Tercera convocatoria: 120 becas", "6400000", "MXN", STATE],
        },
      },
      {
        text: "Abrir cursos de inglés y francés en cinco sedes regionales",
        owner: "Enlace en Educación",
        partners: "Preparatorias regionales",
        ...{ from: "2026-06-01", to: "2028-06-30" },
        years: {
          2026: ["Dos sedes: Autlán y Lagos de Moreno", "900000", "MXN", STATE],
          2027: ["Tres sedes más", "1350000", "MXN", "Fondo concurrente con municipios"],
        },
      },
    ],
    indicators: [
      {
        name: "Becas otorgadas a estudiantes de fuera de la metrópoli",
        ...{ unit: "becas", base: "40" },
        targets: { "2026-S1": "50", 2026: "60", 2027: "90", 2028: "120" },
        measured: { "2026-S1": ["52", "Padrón de personas becarias, julio de 2026"] },
        evidence: [
          {
            title: "Padrón publicado de la primera convocatoria",
            kind: "DOCUMENT",
            reference: "Archivo de la oficina, COOP/2026/014",
            issuedOn: "2026-07-15",
          },
        ],
      },
    ],
  },
  {
    axis: "talento",
    swot: ["fil", "diaspora"],
    values: {
      text: "Llevar a 45 artistas y artesanas de Jalisco a residencias en ciudades con comunidad jalisciense",
      ...{ indicator: "Residencias realizadas", unit: "residencias", baseValue: "12", baseYear: "2025" },
      ...{ targetValue: "45", dueOn: "2028-10-31", owner: "Enlace en Cultura" },
      ...{
        developmentTie: "Plan Estatal de Desarrollo, eje de cultura",
        sdgGoals: ["8"],
        sdgTargets: ["8.9", "11.4"],
      },
    },
    actions: [
      {
        text: "Acordar residencias con museos de Los Ángeles, Chicago y San Antonio",
        owner: "Enlace en Cultura",
        partners: "Clubes de migrantes, consulados de México",
        ...{ from: "2026-03-01", to: "2028-10-31" },
        years: {
          2026: ["Diez residencias", "600000", "MXN", STATE],
          2027: ["Quince residencias", "45000", "USD", "Museos anfitriones"],
          2028: ["Veinte residencias", "60000", "USD", "Museos anfitriones"],
        },
      },
    ],
    indicators: [
      {
        name: "Residencias realizadas",
        ...{ unit: "residencias", base: "12" },
        targets: { "2026-S1": "20", 2026: "22", 2027: "35", 2028: "45" },
        measured: { "2026-S1": ["18", "Informes de las sedes"] },
        evidence: [
          {
            title: "Informe de la sede de Chicago",
            kind: "LINK",
            reference: "https://chicago.example/informe",
            issuedOn: "2026-06-30",
          },
        ],
      },
    ],
  },
  {
    axis: "inversion",
    swot: ["electronica", "nearshoring", "aranceles"],
    values: {
      text: "Integrar a 60 pequeñas empresas de Jalisco como proveedoras de plantas de capital extranjero",
      ...{ indicator: "Empresas con primer contrato", unit: "empresas", baseValue: "9", baseYear: "2025" },
      ...{ targetValue: "60", dueOn: "2028-12-15", owner: "Enlace en Desarrollo Económico" },
      ...{
        developmentTie: "Plan Estatal de Desarrollo, eje económico",
        sdgGoals: ["8", "9"],
        sdgTargets: ["9.3"],
      },
    },
    actions: [
      {
        text: "Dos misiones al año a Corea y Japón con agenda de proveedores",
        owner: "Lucía Robles Ibarra",
        partners: "Cámara de la industria electrónica",
        ...{ from: "2026-05-01", to: "2028-10-31" },
        years: {
          2026: ["Misión a Seúl y Busan", "52000", "USD", "Fondo concurrente con municipios"],
          2027: ["Misiones a Nagoya y Seúl", "98000", "USD", "Fondo concurrente con municipios"],
          2028: ["Misiones a Osaka y Daegu", "98000", "USD", "Fondo concurrente con municipios"],
        },
      },
      {
        text: "Directorio verificado de proveedores en español e inglés",
        owner: "Enlace en Desarrollo Económico",
        ...{ from: "2026-09-01", to: "2027-08-31" },
        years: { 2026: ["Primera edición, 150 empresas", "380000", "MXN", STATE] },
      },
    ],
    indicators: [
      {
        name: "Empresas con primer contrato",
        ...{ unit: "empresas", base: "9" },
        targets: { "2026-S1": "20", 2026: "25", 2027: "42", 2028: "60" },
        measured: { "2026-S1": ["12", "Contratos informados por la cámara"] },
        evidence: [
          {
            title: "Carta de la cámara con los contratos",
            kind: "DOCUMENT",
            reference: "DE/2026/233",
            issuedOn: "2026-07-20",
          },
        ],
      },
    ],
  },
  {
    axis: "agua",
    swot: ["agua", "redes"],
    values: {
      text: "Reducir de 38 a 30 % el agua que se pierde en la red de tres ciudades medias con apoyo de contrapartes",
      ...{ indicator: "Agua no contabilizada", unit: "%", baseValue: "38", baseYear: "2025" },
      ...{ targetValue: "30", dueOn: "2028-12-31", owner: "Área de cooperación" },
      ...{
        developmentTie: "Plan Estatal de Desarrollo, eje de gestión del agua",
        sdgGoals: ["6"],
        sdgTargets: ["6.4", "6.a"],
      },
    },
    actions: [
      {
        text: "Intercambio técnico con operadores de agua de una región del norte de Europa",
        owner: "Área de cooperación",
        partners: "ICLEI, organismos operadores de Tepatitlán, Ocotlán y Ciudad Guzmán",
        ...{ from: "2026-04-01", to: "2028-09-30" },
        years: {
          2026: ["Diagnóstico de las tres redes", "120000", "EUR", "Contraparte europea"],
          2027: ["Sectorización de la primera ciudad", "9500000", "MXN", STATE],
          2028: ["Sectorización de dos ciudades", "17000000", "MXN", STATE],
        },
      },
    ],
    indicators: [
      {
        name: "Agua no contabilizada en tres ciudades",
        ...{ unit: "%", base: "38", less: true },
        targets: { 2026: "36", 2027: "33", 2028: "30" },
      },
    ],
  },
  {
    axis: "agua",
    swot: ["dispersion", "datos", "relevo"],
    values: {
      text: "Tener con actividad comprobada a 7 de cada 10 acuerdos vigentes del estado",
      ...{
        indicator: "Acuerdos con actividad en el último año",
        unit: "%",
        baseValue: "30",
        baseYear: "2025",
      },
      ...{ targetValue: "70", dueOn: "2028-06-30", owner: "Mateo Cervantes Luna", developmentTie: "" },
      ...{ sdgGoals: ["17"], sdgTargets: ["17.16"] },
    },
    actions: [
      {
        text: "Revisar cada acuerdo con su dependencia y proponer qué se hace con él",
        owner: "Mateo Cervantes Luna",
        ...{ from: "2026-10-01", to: "2027-03-31" },
        years: { 2026: ["Fichas de los acuerdos vigentes", "0", "MXN", ""] },
      },
      {
        text: "Publicar una ficha de resultados de cada gira",
        owner: "",
        from: "2026-11-01",
        to: "2028-12-31",
      },
    ],
    indicators: [
      { name: "Acuerdos con actividad", unit: "%", base: "30", targets: { "2026-T3": "40", 2027: "55" } },
    ],
  },
];
