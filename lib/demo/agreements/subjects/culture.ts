import type { AreaSubjects } from "./subject.ts";

export const CULTURE = {
  cultura: {
    bodies: ["Secretaría de Cultura", "Instituto de Cultura", "Consejo para la Cultura y las Artes"],
    topics: [
      [
        "para el intercambio de exposiciones y residencias artísticas",
        "Que museos y talleres de ambas partes reciban cada año a artistas y colecciones de la otra.",
      ],
      [
        "sobre conservación del patrimonio edificado",
        "Formar restauradores y documentar edificios históricos con los mismos criterios.",
      ],
      [
        "para la difusión de la música y la danza tradicionales",
        "Llevar agrupaciones de ambas partes a los festivales de la otra.",
      ],
      [
        "en materia de archivos históricos y memoria local",
        "Digitalizar los fondos que narran la historia que ambas partes comparten.",
      ],
      [
        "para la promoción del cine y las artes audiovisuales",
        "Exhibir películas de ambas partes y apoyar la producción de cortometrajes.",
      ],
      [
        "sobre oficios artesanales y arte popular",
        "Reunir a artesanas y artesanos para que conozcan las técnicas de la otra parte.",
      ],
      [
        "para el fomento del libro y la lectura",
        "Traducir y dar a conocer a quienes escriben en ambas partes.",
      ],
      [
        "sobre gestión de museos y centros culturales",
        "Comparar la administración de los museos y acercarlos a nuevos públicos.",
      ],
    ],
    duties: [
      "organizar una exposición conjunta por año",
      "recibir a dos artistas en residencia",
      "invitar a una agrupación de la otra parte a su festival",
      "prestar obras de sus colecciones en las condiciones que se acuerden",
      "difundir en sus medios la programación de la otra parte",
    ],
  },
  turismo: {
    bodies: ["Secretaría de Turismo", "Secretaría de Fomento Turístico"],
    topics: [
      [
        "para la promoción turística de sus centros históricos",
        "Dar a conocer los centros históricos de ambas partes y formar a guías locales.",
      ],
      [
        "sobre turismo de naturaleza y rutas rurales",
        "Crear rutas rurales que dejen ingresos a las comunidades.",
      ],
      [
        "para la formación de prestadores de servicios turísticos",
        "Capacitar al personal de hoteles, restaurantes y agencias.",
      ],
      [
        "en materia de turismo gastronómico",
        "Promover las cocinas tradicionales y a quienes producen sus ingredientes.",
      ],
      ["sobre turismo de reuniones y congresos", "Atraer congresos y ferias a las sedes de ambas partes."],
      [
        "para la conectividad y la promoción conjunta de destinos",
        "Impulsar nuevas rutas aéreas y campañas comunes.",
      ],
    ],
    duties: [
      "difundir los destinos de la otra parte en sus ferias",
      "capacitar a guías y prestadores de servicios",
      "intercambiar estadísticas de visitantes",
      "organizar un viaje de familiarización al año",
    ],
  },
  deporte: {
    bodies: ["Instituto del Deporte", "Comisión del Deporte"],
    topics: [
      [
        "para el impulso del deporte formativo",
        "Que personal de entrenamiento y equipos juveniles de ambas partes se preparen juntos.",
      ],
      [
        "sobre activación física comunitaria",
        "Abrir espacios públicos a la actividad física de todas las edades.",
      ],
    ],
    duties: ["organizar un torneo amistoso al año", "capacitar a quienes entrenan a equipos juveniles"],
  },
} as const satisfies Record<string, AreaSubjects>;
