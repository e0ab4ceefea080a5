import { criterion } from "./criterion.ts";

/** How the practice was carried out, with whom, and in whose sight. */
export const CONDUCT_CRITERIA = [
  criterion(
    6,
    "Gobernanza y participación",
    "Si hubo dónde y cómo ponerse de acuerdo con los demás actores.",
    [
      "¿Hubo espacios para reflexionar, consultar, debatir y coordinarse en sus distintas fases?",
      "¿Participó en ellos la población a la que se dirige?",
      "¿Quedó un mecanismo que dé seguimiento al diálogo entre actores y órdenes de gobierno?",
    ],
  ),
  criterion(7, "Transparencia", "Si se puede saber qué se hizo, con qué y quién responde.", [
    "¿Hay información de la práctica?",
    "¿Hay información de los recursos que usó?",
    "¿Es fácil llegar a esa información y entenderla?",
    "¿Hay formas propias de rendir cuentas?",
  ]),
  criterion(
    8,
    "Evaluación y externalidades negativas",
    "Si se midió su efecto, también el que nadie buscaba, y se hizo algo al respecto.",
    [
      "¿Se midió la situación de partida antes de empezar?",
      "¿Se le da un seguimiento que muestre dificultades, oportunidades, efectos no deseados y lecciones?",
      "¿Se evalúa al terminar, de modo que se vean los efectos no deseados?",
    ],
  ),
  criterion(9, "Incidencia", "Si la sociedad conoce la práctica, la entiende y valora lo que logra.", [
    "¿Se planeó cómo darla a conocer a la ciudadanía y a los medios?",
    "¿Hay espacios que acerquen lo internacional a la vida de la gente?",
    "¿Tiene canales de comunicación eficaces y variados, como redes sociales, reuniones o boletines?",
  ]),
  criterion(
    10,
    "Comunicación operativa",
    "Si quienes la llevan a cabo se entienden entre sí, dentro y fuera del gobierno local.",
    [
      "¿Se comunican bien las partes del proyecto, por más de un canal?",
      "¿Se comunican bien, por más de un canal, las áreas del propio gobierno?",
      "¿Se planeó esa comunicación, con minutas y reportes durante todo el proceso?",
    ],
  ),
] as const;
