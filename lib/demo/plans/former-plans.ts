import type { PlanScript } from "./plan-script.ts";

/** The plan before the present one of a state: short, carried out and closed, with the report of its last year. */
export const formerJaliscoPlan: PlanScript = {
  title: "Jalisco hacia afuera",
  firstYear: 2023,
  adopted: {
    instrument: "DECREE",
    reference: "Acuerdo de demostración 3/2023, sin validez",
    on: "2023-02-20",
  },
  closed: true,
  plan: {
    developmentPlan: "Plan Estatal de Desarrollo y Gobernanza (demostración)",
    population: "8.3 millones de habitantes (Censo 2020).",
    economy: "Electrónica, agroindustria, turismo y comercio.",
    needs: "Que la movilidad llegue a estudiantes de fuera de la capital.",
  },
  swot: {
    intercambio: ["STRENGTH", "4", "Universidades con oficinas de intercambio", "Inventario de 2022."],
    fichas: ["WEAKNESS", "4", "Acuerdos sin quien los siga", "Revisión de 2022."],
  },
  actors: [
    { name: "Universidades públicas", side: "INSIDE", kind: "UNIVERSITY", interest: "4", influence: "4" },
  ],
  commitments: [],
  axes: {
    talento: ["Estudiar fuera", "Abrir la movilidad a quien nunca la tuvo.", "redes"],
    orden: ["Ordenar lo firmado", "Saber qué hace cada acuerdo.", "redes"],
  },
  objectives: [
    {
      axis: "talento",
      swot: ["intercambio"],
      values: {
        text: "Duplicar las becas de movilidad para estudiantes de fuera de la capital",
        ...{ indicator: "Becas otorgadas", unit: "becas", baseValue: "20", baseYear: "2022" },
        ...{ targetValue: "40", dueOn: "2025-12-15", owner: "Mateo Cervantes Luna", sdgGoals: ["4"] },
      },
      actions: [
        {
          text: "Convocatoria anual con dos universidades",
          owner: "Mateo Cervantes Luna",
          ...{ from: "2023-03-01", to: "2025-11-30" },
          years: { 2025: ["Tercera convocatoria: 40 becas", "2100000", "MXN", "Presupuesto estatal"] },
        },
      ],
      indicators: [
        {
          name: "Becas otorgadas a estudiantes de fuera de la capital",
          ...{ unit: "becas", base: "20", targets: { 2024: "30", 2025: "40" } },
          measured: {
            2024: ["31", "Padrón de personas becarias, enero de 2025"],
            2025: ["40", "Padrón de personas becarias, enero de 2026"],
          },
        },
      ],
    },
    {
      axis: "orden",
      swot: ["fichas"],
      values: {
        text: "Tener una ficha con responsable de cada acuerdo vigente del estado",
        ...{ indicator: "Acuerdos con ficha", unit: "%", baseValue: "0", baseYear: "2022" },
        ...{ targetValue: "100", dueOn: "2025-12-15", owner: "Enlace jurídico", sdgGoals: ["17"] },
      },
      actions: [
        {
          text: "Levantar las fichas con cada dependencia",
          owner: "Enlace jurídico",
          ...{ from: "2024-01-15", to: "2025-12-15" },
          years: { 2025: ["Fichas de los acuerdos que faltan", "150000", "MXN", "Presupuesto estatal"] },
        },
        {
          text: "Misión para reactivar dos hermanamientos",
          owner: "Lucía Robles Ibarra",
          ...{ from: "2025-04-01", to: "2025-09-30" },
          years: { 2025: ["Visita a dos ciudades", "18000", "USD", "Presupuesto estatal"] },
        },
      ],
      indicators: [
        {
          name: "Acuerdos vigentes con ficha",
          ...{ unit: "%", base: "0", targets: { 2024: "40", 2025: "100" } },
          measured: {
            2024: ["45", "Archivo de fichas"],
            2025: ["74", "Archivo de fichas, diciembre de 2025"],
          },
        },
      ],
    },
  ],
  told: {
    "2025-T1": {
      Duplicar: ["UNDER_WAY", "Se publicó la tercera convocatoria."],
      "Convocatoria anual": ["UNDER_WAY", "Cerró con 112 solicitudes."],
      "Tener una ficha": ["UNDER_WAY", "Seis de cada diez acuerdos tienen ficha."],
      Levantar: ["UNDER_WAY", "Cuatro dependencias entregaron las suyas.", "40000", "MXN"],
      Misión: ["NOT_STARTED", ""],
    },
    "2025-T2": {
      Duplicar: ["UNDER_WAY", "Cuarenta personas elegidas, de veintidós municipios."],
      "Convocatoria anual": ["UNDER_WAY", "Se entregó la primera ministración.", "1050000", "MXN"],
      "Tener una ficha": ["LATE", "Dos dependencias no respondieron a tiempo."],
      Levantar: ["LATE", "Se pidió por oficio lo que falta.", "35000", "MXN"],
      Misión: ["UNDER_WAY", "Agenda acordada con una de las dos ciudades."],
    },
    "2025-T3": {
      Duplicar: ["UNDER_WAY", "Treinta y ocho personas están fuera; dos salen en octubre."],
      "Convocatoria anual": ["UNDER_WAY", "Segunda ministración entregada.", "1050000", "MXN"],
      "Tener una ficha": ["LATE", "Siete de cada diez."],
      Levantar: ["LATE", "Falta la mitad de las del sector salud.", "30000", "MXN"],
      Misión: [
        "DROPPED",
        "",
        "",
        "",
        "Una de las dos ciudades cambió de gobierno y pidió esperar; la otra se visitará en el plan siguiente.",
      ],
    },
    "2025-T4": {
      Duplicar: ["DONE", "Cuarenta becas: el doble que en 2022."],
      "Convocatoria anual": ["DONE", "Tres convocatorias en tres años."],
      "Tener una ficha": ["LATE", "Terminó el plan con 74 de cada 100 acuerdos."],
      Levantar: ["LATE", "Lo que falta pasa al plan siguiente.", "25000", "MXN"],
      Misión: ["DROPPED", "", "", "", "Se dejó en el trimestre anterior."],
    },
  },
  reports: {
    2025: {
      on: "2026-02-12",
      words: {
        opening:
          "En 2025 terminó el plan con la meta de becas cumplida y con una deuda: uno de cada cuatro acuerdos sigue sin ficha ni responsable. Este informe cuenta las dos cosas.",
        objectives:
          "La movilidad llegó por primera vez a veintidós municipios. Las fichas se atrasaron porque dos dependencias cambiaron de enlace a medio año.",
        progress: "La misión de hermanamientos se dejó: gastarla sin contraparte habría sido un viaje.",
        closing: "El plan 2026–2028 retoma las fichas con una regla nueva: acuerdo sin actividad, se revisa.",
      },
    },
  },
};

/** The plan of the administration before, of a municipality whose present one has only begun to write. */
export const formerZapopanPlan: PlanScript = {
  title: "Zapopan, ciudad hermana",
  firstYear: 2024,
  adopted: {
    instrument: "COUNCIL_AGREEMENT",
    reference: "Acta de demostración 9/2024, punto 4",
    on: "2024-03-14",
  },
  closed: true,
  plan: {
    population: "1.48 millones de habitantes (Censo 2020).",
    economy: "Software y electrónica, comercio, y campo en el norte y el poniente.",
  },
  swot: { comites: ["WEAKNESS", "4", "Hermanamientos sin comité", "Archivo municipal."] },
  actors: [],
  commitments: [],
  axes: {
    hermanas: ["Hermanamientos que se usan", "Que cada uno tenga comité y calendario.", "ciudades_hermanas"],
  },
  objectives: [
    {
      axis: "hermanas",
      swot: ["comites"],
      values: {
        text: "Tener comité y calendario en cuatro hermanamientos",
        ...{ indicator: "Hermanamientos con comité", unit: "comités", baseValue: "0", baseYear: "2023" },
        ...{ targetValue: "4", dueOn: "2026-11-30", owner: "Diego Armenta Ruiz", sdgGoals: ["11", "17"] },
      },
      actions: [
        {
          text: "Instalar un comité por año con vecinas y comercios",
          owner: "Diego Armenta Ruiz",
          ...{ from: "2024-05-01", to: "2026-11-30" },
          years: {
            2025: ["Segundo y tercer comité", "240000", "MXN", "Presupuesto municipal"],
            2026: ["Cuarto comité", "120000", "MXN", "Presupuesto municipal"],
          },
        },
      ],
      indicators: [
        {
          name: "Hermanamientos con comité",
          ...{ unit: "comités", base: "0", targets: { 2025: "3", 2026: "4" } },
          measured: { 2025: ["3", "Actas de instalación"], "2026-S1": ["3", "Actas de instalación"] },
        },
      ],
    },
  ],
  told: {
    "2026-T1": {
      Tener: ["UNDER_WAY", "Tres comités sesionaron."],
      Instalar: ["UNDER_WAY", "Se invitó a comercios del centro al cuarto.", "15000", "MXN"],
    },
    "2026-T2": {
      Tener: ["UNDER_WAY", "El cuarto comité tiene integrantes y falta instalarlo."],
      Instalar: ["LATE", "La ciudad hermana pospuso su visita.", "22000", "MXN"],
    },
    "2026-T3": {
      Tener: ["LATE", "La instalación se acordó para noviembre."],
      Instalar: ["LATE", "Fecha confirmada por ambas partes.", "8000", "MXN"],
    },
  },
  reports: {
    2025: {
      on: "2026-03-05",
      words: {
        opening:
          "En 2025 se instalaron dos comités y el municipio llegó a tres hermanamientos con quien los cuide.",
        closing: "En 2026 toca el cuarto, con la ciudad que más lo ha pedido.",
      },
    },
  },
};
