import type { AreaSubjects } from "./subject.ts";

export const KNOWLEDGE = {
  ciencia_tecnologia: {
    bodies: ["Consejo de Ciencia y Tecnología", "Secretaría de Innovación, Ciencia y Tecnología"],
    topics: [
      [
        "para proyectos conjuntos de investigación",
        "Reunir a grupos de investigación de ambas partes en torno a problemas locales.",
      ],
      [
        "sobre parques tecnológicos y empresas nacientes",
        "Vincular parques tecnológicos y apoyar a empresas nacientes.",
      ],
      [
        "en materia de gobierno digital y datos abiertos",
        "Compartir programas de cómputo y normas para publicar datos.",
      ],
      [
        "sobre agricultura de precisión",
        "Probar en parcelas de ambas partes técnicas que ahorren agua y fertilizantes.",
      ],
      [
        "para la divulgación de la ciencia entre niñas y niños",
        "Llevar talleres y exposiciones de ciencia a escuelas y plazas.",
      ],
      [
        "sobre energías renovables y eficiencia energética",
        "Medir y reducir el consumo de energía en edificios públicos.",
      ],
    ],
    duties: [
      "celebrar un encuentro científico cada año",
      "apoyar tres proyectos conjuntos",
      "abrir sus laboratorios a estancias cortas",
      "publicar los resultados en acceso abierto",
    ],
  },
  innovacion: {
    bodies: ["Secretaría de Innovación, Ciencia y Tecnología", "Secretaría de Desarrollo Económico"],
    topics: [
      [
        "para el impulso de la innovación social",
        "Probar en pequeño soluciones nuevas a problemas de la comunidad.",
      ],
      [
        "sobre laboratorios ciudadanos",
        "Abrir espacios donde la ciudadanía diseñe mejoras a los servicios públicos.",
      ],
    ],
    duties: ["lanzar un reto de innovación cada año", "documentar los prototipos y compartirlos"],
  },
} as const satisfies Record<string, AreaSubjects>;
