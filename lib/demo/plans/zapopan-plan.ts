import { drawCanyon } from "../pictures/landscapes.ts";
import type { PlanScript } from "./plan-script.ts";

/** What two people of a town hall write in a couple of afternoons: begun, and not whole. */
export const zapopanPlan: PlanScript = {
  title: "Zapopan y el mundo",
  firstYear: 2027,
  plan: {
    developmentPlan: "Plan Municipal de Desarrollo (demostración)",
    population: "1.48 millones de habitantes (Censo 2020).",
    economy: "Software y electrónica, comercio, y campo en el norte y el poniente del municipio.",
    unit: "Un enlace en la Coordinación de Desarrollo Económico, con una persona de apoyo.",
  },
  pictures: [
    {
      file: "barranca",
      draw: drawCanyon,
      words: {
        alt: "Una barranca con un río al fondo y árboles en sus orillas.",
        caption: "La barranca, al norte",
      },
    },
  ],
  swot: {
    maiz: [
      "STRENGTH",
      "4",
      "Productores de maíz criollo en Nextipac y Santa Lucía con ganas de vender fuera",
      "Padrón rural, 2025.",
    ],
    romeria: [
      "STRENGTH",
      "4",
      "La romería de la Virgen de Zapopan es patrimonio de la humanidad",
      "Lista de la UNESCO, 2018.",
    ],
    hermanas: ["WEAKNESS", "3", "Hermanamientos sin comité ni calendario", ""],
    residuos: ["OPPORTUNITY", "4", "Ciudades hermanas con experiencia en separar residuos", ""],
  },
  actors: [
    {
      name: "Centro universitario de los Valles",
      side: "INSIDE",
      kind: "UNIVERSITY",
      interest: "3",
      influence: "3",
    },
    {
      name: "Mercado de productores del norte",
      side: "INSIDE",
      kind: "COMPANY",
      interest: "4",
      influence: "2",
    },
  ],
  commitments: [
    {
      kind: "SISTER_TIE",
      name: "Hermanamiento con una ciudad de California",
      counterpart: "Gobierno de la ciudad",
    },
  ],
  axes: {
    barrio: [
      "Barrios que aprenden de otros barrios",
      "Traer de ciudades hermanas lo que ya funcionó en la calle.",
      "ciudades_hermanas",
    ],
  },
  objectives: [
    {
      axis: "barrio",
      swot: ["residuos", "hermanas"],
      values: {
        text: "Separar residuos en diez colonias con el método de una ciudad hermana",
        ...{
          indicator: "Colonias que separan",
          unit: "colonias",
          baseValue: "0",
          baseYear: "2026",
          targetValue: "10",
        },
        ...{ owner: "Diego Armenta Ruiz", sdgGoals: ["11", "12"], sdgTargets: ["12.5"] },
      },
      actions: [
        {
          text: "Visita técnica y manual en español",
          owner: "Diego Armenta Ruiz",
          from: "2027-02-01",
          to: "2027-06-30",
        },
      ],
      indicators: [],
    },
  ],
};
