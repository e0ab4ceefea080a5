import type { DemoPractice } from "./demo-practice.ts";

/** Practices of offices of Jalisco. */
export const PRACTICES_WEST = [
  {
    office: "jalisco",
    name: "Aulas espejo con universidades de Lyon",
    kind: "proyecto",
    summary:
      "Cada semestre, grupos de estudiantes de Jalisco y de Lyon resuelven juntos, a distancia, un problema de su ciudad: agua, movilidad o patrimonio. Las soluciones se presentan ante las autoridades de ambos lados y una de ellas se pone a prueba.\nEmpezó con dos universidades y hoy participan nueve. El gobierno del estado coordina, las universidades dan los créditos y los municipios proponen los problemas.",
    place: "Guadalajara y Lyon",
    firstYear: 2019,
    lastYear: null,
    partners: "Metrópoli de Lyon\nNueve universidades de Jalisco y del Ródano",
    indicators: [
      { name: "Estudiantes que participaron", unit: "personas", value: "1240", year: 2025 },
      { name: "Soluciones puestas a prueba", unit: "proyectos", value: "7", year: 2025 },
    ],
    published: true,
    judgements: [
      {
        office: "jalisco",
        answers: "sss spp ssn sss ssp ssp sssn psp pss sss sss sss pss ssp spn ssssps-n-s",
        evidence: {
          "1.1": "Convenio marco con renovación cada tres años",
          "3.1": "Siete soluciones puestas a prueba de nueve previstas",
          "7.1": "https://jalisco.example/aulas-espejo",
          "11.1": "Encuesta de egreso 2024: 86 % dice haber aprendido a trabajar en otro idioma",
        },
      },
      {
        office: "yucatan",
        answers: "ssp ppn ssn sss sss spp sspn ppn psp sps sss sss psp spp sps",
        evidence: { "5.1": "Mérida estudia repetirla con una universidad de Quebec" },
      },
    ],
    invited: ["nuevo_leon"],
  },
  {
    office: "jalisco",
    name: "Foro de diásporas jaliscienses",
    kind: "eventos",
    summary:
      "Encuentro anual con clubes de migrantes en California, Illinois y Texas. De cada edición sale una lista corta de compromisos con responsable y fecha, y la siguiente empieza por rendir cuentas de ellos.",
    place: "Los Ángeles, Chicago y Guadalajara, por turno",
    firstYear: 2017,
    lastYear: null,
    partners: "Federaciones de clubes de migrantes\nConsulados de México en Los Ángeles y Chicago",
    indicators: [{ name: "Compromisos cumplidos", unit: "por ciento", value: "62", year: 2025 }],
    published: true,
    judgements: [
      {
        office: "jalisco",
        answers: "ssp nnn sps sps ppp sss spns npn sss ssp psp sss npp spp pns",
        evidence: {
          "6.2": "Lista de asistencia de los clubes, 2018 a 2025",
          "7.4": "Informe de compromisos con que abre cada edición",
        },
      },
    ],
    invited: [],
  },
  {
    office: "zapopan",
    name: "Tres manantiales: agua compartida con Saskatoon",
    kind: "hermanamiento",
    summary:
      "Del hermanamiento con Saskatoon salió un programa de captación de lluvia en escuelas. Personal técnico de ambas ciudades se visita una vez al año y comparte manuales y refacciones.",
    place: "Zapopan y Saskatoon",
    firstYear: 2021,
    lastYear: null,
    partners: "Ciudad de Saskatoon\nUna asociación de madres y padres de familia",
    indicators: [
      { name: "Escuelas con captación de lluvia", unit: "escuelas", value: "31", year: 2025 },
      { name: "Agua captada", unit: "metros cúbicos al año", value: "8450.5", year: 2025 },
    ],
    published: true,
    judgements: [
      {
        office: "zapopan",
        answers: "sps sss ssn ssp sss ssp sspp sps pps spp sss sss sps sps ssn",
        evidence: {
          "2.3": "Tablero municipal de los ODS 6 y 13",
          "8.1": "Diagnóstico de consumo de 2020, antes de empezar",
        },
      },
      {
        office: "jalisco",
        answers: "sps ssp ssn ssp sss spp ssnp spp ppn sps sss sss spp ssp ssn",
        evidence: {},
      },
    ],
    invited: [],
  },
] as const satisfies readonly DemoPractice[];
