import type { DemoTie } from "./demo-tie.ts";

export const TIES_ELSEWHERE: readonly DemoTie[] = [
  {
    office: "yucatan",
    registered: 0,
    activities: [
      [120, "Misión de turismo de reuniones", 16, true],
      [500, "Jornada de agricultura protegida", 80],
    ],
    commitments: [
      ["Abrir una ruta de cruceros temática", "BOTH", "Secretarías de turismo", 300, "UNDER_WAY", 100],
    ],
    shared: true,
  },
  {
    office: "yucatan",
    told: {
      name: "Amistad con el estado de Luisiana",
      ...{ counterpart: "Ciudad de Nueva Orleans", city: "Nueva Orleans, Luisiana", country: "US" },
      ...{ kind: "LETTER_OF_INTENT", origin: "1990" },
      agreement: "Es una carta de intención sin obligaciones.",
    },
    activities: [[820, "Encuentro de cocineras tradicionales", 45]],
  },
  {
    office: "yucatan",
    told: {
      name: "Hermanamiento con Cienfuegos",
      ...{ counterpart: "Provincia de Cienfuegos", city: "Cienfuegos", country: "CU" },
      ...{ kind: "MINUTES", origin: "2002-11" },
      agreement: "Solo declara la amistad entre las partes.",
    },
    activities: [[2400, "Visita de una delegación cultural", 30]],
    proposal: {
      ...{ kind: "cerrar", ago: 200 },
      reason: "Desde hace seis años nadie responde de la otra parte y sus fines los cubre otro instrumento.",
      plan: "Acta de cierre de la oficina, enviada a la contraparte por correo certificado.",
      accepted: "De acuerdo: se conserva el expediente.",
    },
  },
  {
    office: "merida",
    told: {
      name: "Hermanamiento con Incheon",
      ...{ counterpart: "Ciudad Metropolitana de Incheon", city: "Incheon", country: "KR" },
      ...{ kind: "COUNCIL_RESOLUTION", origin: "2007-10-15" },
      agreement: "Solo declara la amistad entre las ciudades.",
    },
    activities: [[1200, "Donación de libros para la biblioteca central", 300]],
  },
  {
    office: "nuevo_leon",
    told: {
      name: "Cooperación industrial con Baviera",
      ...{ counterpart: "Estado de Baviera", city: "Múnich", country: "DE" },
      ...{ kind: "MEMORANDUM", origin: "2019-02-14" },
      ...{ isAgreement: true, agreement: "Prevé programas con recursos de ambas partes.", endsIn: 58 },
    },
    activities: [[150, "Programa dual de formación técnica", 48, true]],
    shared: true,
  },
  {
    office: "chiapas",
    told: {
      name: "Hermanamiento de fronteras con Quetzaltenango",
      ...{ counterpart: "Municipalidad de Quetzaltenango", city: "Quetzaltenango", country: "GT" },
      ...{
        municipality: "Tapachula",
        kind: "COUNCIL_RESOLUTION",
        origin: "2011-03",
      },
      agreement: "Solo declara la amistad entre los municipios.",
    },
    activities: [[25, "Jornada de vacunación fronteriza", 1200, true]],
    shared: true,
  },
  {
    office: "ciudad_de_mexico",
    told: {
      name: "Amistad con Nairobi",
      ...{ counterpart: "Ciudad de Nairobi", city: "Nairobi", country: "KE" },
      ...{ kind: "JOINT_DECLARATION", origin: "2016-08-02" },
      agreement: "Es una declaración sin obligaciones.",
    },
    activities: [[700, "Foro en línea de economía circular", 210, true]],
    shared: true,
  },
  {
    office: "ciudad_de_mexico",
    told: {
      name: "Amistad con Sídney",
      ...{ counterpart: "Ciudad de Sídney", city: "Sídney", country: "AU" },
      ...{ kind: "LETTER_OF_INTENT", origin: "2010" },
      agreement: "Es una carta de intención sin obligaciones.",
    },
    activities: [],
    shared: true,
  },
];
