import type { DemoPractice } from "./demo-practice.ts";

/** Practices of offices of other states. */
export const PRACTICES_ELSEWHERE = [
  {
    office: "yucatan",
    name: "Ruta de cocinas mayas en ferias de Europa",
    kind: "eventos",
    summary:
      "Cocineras de doce comunidades presentan sus platillos en tres ferias al año. La oficina cubre el viaje, una escuela de gastronomía da el acompañamiento y las ventas se reparten con reglas escritas.",
    place: "Mérida, Turín, Madrid y Berlín",
    firstYear: 2022,
    lastYear: 2025,
    partners: "Red de cocineras tradicionales\nUna escuela de gastronomía de Turín",
    indicators: [
      { name: "Ventas de las cocineras", unit: "euros de 2024", value: "48200", year: 2024 },
      { name: "Comunidades que participan", unit: "comunidades", value: "12", year: 2024 },
    ],
    published: true,
    judgements: [
      {
        office: "yucatan",
        answers: "pnn pnn sss spp spp ppp ppnn nnp spp ppn ssp sss pss sss psn",
        evidence: { "14.3": "Padrón de participantes: doce comunidades mayahablantes" },
      },
    ],
    invited: ["jalisco"],
  },
  {
    office: "nuevo_leon",
    name: "Laboratorio de movilidad con Hamburgo",
    kind: "proyecto",
    summary:
      "Dos áreas de movilidad comparten datos abiertos de tránsito y prueban cada año una medida en una calle de cada ciudad, con la misma forma de medir.",
    place: "Monterrey y Hamburgo",
    firstYear: 2020,
    lastYear: null,
    partners: "Ciudad libre y hanseática de Hamburgo\nUna universidad de Monterrey",
    indicators: [{ name: "Reducción de tiempo de traslado", unit: "por ciento", value: "11", year: 2024 }],
    published: true,
    judgements: [
      {
        office: "nuevo_leon",
        answers: "sss sss ssn sss sss ssp ssss sss psp sss sss sss sss pps ssn",
        evidence: { "8.3": "https://nuevoleon.example/laboratorio/evaluacion-2024" },
      },
      {
        office: "jalisco",
        answers: "sss ssp ssn sss sss spp sss- --- --- --- --- --- --- --- ---",
        evidence: { "4.3": "Plan del laboratorio, con metas por año" },
        draft: true,
      },
    ],
    invited: [],
  },
  {
    office: "yucatan",
    name: "Intercambio de personal con La Habana",
    kind: "hermanamiento",
    summary: "",
    place: "",
    firstYear: 2026,
    lastYear: null,
    partners: "",
    indicators: [],
    published: false,
    judgements: [
      {
        office: "yucatan",
        answers: "p-- --- --- s-- --- --- ---- --- --- --- --- --- --- --- ---",
        evidence: {},
        draft: true,
      },
    ],
    invited: [],
  },
] as const satisfies readonly DemoPractice[];
