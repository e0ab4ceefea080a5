import type { AreaSubjects } from "./subject.ts";

export const ECONOMY = {
  comercio: {
    bodies: ["Secretaría de Desarrollo Económico", "Secretaría de Economía"],
    topics: [
      [
        "para el comercio de productos agrícolas y artesanales",
        "Acercar a productores y compradores por medio de ferias y misiones.",
      ],
      [
        "sobre internacionalización de pequeñas empresas",
        "Preparar a las pequeñas empresas para vender en el exterior.",
      ],
      [
        "para la organización de misiones comerciales",
        "Celebrar encuentros de negocios en sectores de interés común.",
      ],
      [
        "sobre comercio justo y denominaciones de origen",
        "Proteger y dar valor a los productos con identidad regional.",
      ],
      [
        "para el fortalecimiento de cadenas de suministro",
        "Identificar proveedores de ambas partes y ponerlos en contacto.",
      ],
    ],
    duties: [
      "organizar una misión comercial al año",
      "publicar un directorio de productores",
      "ofrecer un espacio en sus ferias a las empresas de la otra parte",
      "asesorar a las empresas en los requisitos de su mercado",
    ],
  },
  inversion: {
    bodies: ["Secretaría de Desarrollo Económico", "Instituto de Promoción de Inversiones"],
    topics: [
      [
        "para la promoción recíproca de inversiones",
        "Dar a conocer los proyectos que buscan inversión en ambas partes.",
      ],
      [
        "sobre parques industriales y logística",
        "Comparar la planeación de parques industriales y corredores de carga.",
      ],
      [
        "para la vinculación de agrupamientos empresariales",
        "Unir a empresas y universidades de un mismo sector.",
      ],
      [
        "en materia de desarrollo económico regional",
        "Compartir diagnósticos de las vocaciones económicas de cada región.",
      ],
    ],
    duties: [
      "recibir a delegaciones de empresarias y empresarios",
      "informar de los trámites para establecer una empresa",
      "mantener un catálogo común de proyectos",
      "reunir una vez al año a sus cámaras empresariales",
    ],
  },
  capital_humano: {
    bodies: [
      "Secretaría del Trabajo",
      "Secretaría de Administración",
      "Instituto de Capacitación para el Trabajo",
    ],
    topics: [
      [
        "para la formación de servidores públicos",
        "Formar a personal de ambas administraciones en planeación y evaluación.",
      ],
      [
        "sobre capacitación para el trabajo",
        "Actualizar los cursos de oficios con las necesidades de las empresas.",
      ],
      [
        "para estancias técnicas y prácticas profesionales",
        "Recibir a personal técnico en estancias de uno a tres meses.",
      ],
      [
        "en materia de certificación de competencias laborales",
        "Reconocer lo que cada persona sabe hacer en ambas partes.",
      ],
    ],
    duties: [
      "impartir dos cursos por año",
      "recibir estancias cortas de personal técnico",
      "extender constancias de los cursos con valor para ambas partes",
    ],
  },
} as const satisfies Record<string, AreaSubjects>;
