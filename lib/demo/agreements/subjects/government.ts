import type { AreaSubjects } from "./subject.ts";

export const GOVERNMENT = {
  seguridad: {
    bodies: ["Secretaría de Seguridad Pública", "Secretaría de Seguridad Ciudadana"],
    topics: [
      [
        "sobre seguridad ciudadana y policía de proximidad",
        "Intercambiar métodos de policía cercana a la comunidad.",
      ],
      [
        "para la capacitación de cuerpos policiales",
        "Capacitar a la policía en atención a víctimas y derechos humanos.",
      ],
      [
        "sobre prevención social de la violencia",
        "Trabajar con jóvenes y familias en los barrios con mayor riesgo.",
      ],
      [
        "en materia de seguridad vial",
        "Reducir las muertes en calles y carreteras con datos y mejores cruces.",
      ],
    ],
    duties: [
      "realizar visitas técnicas a las academias de policía",
      "evaluar los programas con la ciudadanía",
      "impartir un curso de atención a víctimas por año",
    ],
  },
  salud: {
    bodies: ["Secretaría de Salud"],
    topics: [
      [
        "sobre salud comunitaria y prevención de enfermedades",
        "Intercambiar programas de atención en comunidades apartadas.",
      ],
      [
        "para la formación de personal de enfermería",
        "Recibir en hospitales de ambas partes a personal en formación.",
      ],
      ["en materia de salud mental", "Acercar la atención psicológica a escuelas y centros de trabajo."],
    ],
    duties: ["recibir brigadas de capacitación", "comparar resultados con indicadores comunes"],
  },
  proteccion_civil: {
    bodies: ["Coordinación de Protección Civil", "Secretaría de Gobierno"],
    topics: [
      [
        "en materia de protección civil y gestión del riesgo",
        "Fortalecer los sistemas de alerta y la preparación de las comunidades.",
      ],
      [
        "para la capacitación de cuerpos de bomberos",
        "Entrenar y equipar a los cuerpos de bomberos de ambas partes.",
      ],
    ],
    duties: ["compartir protocolos de alerta", "realizar un simulacro conjunto cada año"],
  },
  gobierno: {
    bodies: ["Secretaría de Gobierno", "Secretaría de Planeación"],
    topics: [
      [
        "sobre presupuesto participativo y transparencia",
        "Comparar las formas en que la ciudadanía decide parte del gasto.",
      ],
      [
        "para el fortalecimiento de la gestión pública",
        "Mejorar trámites y servicios con la experiencia de ambas partes.",
      ],
    ],
    duties: ["intercambiar visitas de personal directivo", "publicar sus buenas prácticas"],
  },
} as const satisfies Record<string, AreaSubjects>;
