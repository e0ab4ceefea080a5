import { criterion } from "./criterion.ts";

/** How the practice was thought and planned. */
export const DESIGN_CRITERIA = [
  criterion(
    1,
    "Sostenibilidad",
    "Si hay con qué seguir: instrumentos y una mirada que va más allá del periodo de gobierno.",
    [
      "¿Tiene la práctica mecanismos que le permiten seguir con el tiempo?",
      "¿Se hizo algo para que quede instituida: una norma, un área, un cargo?",
      "¿Está previsto cómo planear o financiar una etapa siguiente?",
    ],
  ),
  criterion(2, "Enfoque ODS", "Si promueve los Objetivos de Desarrollo Sostenible o los incorpora.", [
    "¿Dice su diseño cómo contribuye a los ODS, los difunde o los promueve?",
    "¿Es parte de una estrategia del gobierno local para llevar los ODS a su territorio?",
    "¿Se mide su efecto por lo que aporta a los ODS?",
  ]),
  criterion(
    3,
    "Eficacia",
    "Si alcanzó lo que se propuso.",
    [
      "¿Se obtuvieron los resultados que se esperaban?",
      "¿Se deben esos resultados a las actividades que se llevaron a cabo?",
      "¿Hubo que cambiar el proyecto a fondo para llegar al resultado?",
    ],
    [3],
  ),
  criterion(4, "Planificación", "Si hubo metas, objetivos y una estrategia desde el principio.", [
    "¿Tiene objetivos claros e identificables?",
    "¿Están descritos sus métodos y sus pasos?",
    "¿Hay una planeación estratégica que mira a los resultados?",
  ]),
  criterion(5, "Replicabilidad", "Si otro gobierno local, en otro lugar, podría hacer lo mismo.", [
    "¿Podrían otros gobiernos locales ponerla en marcha?",
    "¿Están ordenados y documentados sus procesos, de modo que sirvan en otro contexto?",
    "¿Salió el gobierno local más capaz de acompañar a otros que la repitan o la reciban?",
  ]),
] as const;
