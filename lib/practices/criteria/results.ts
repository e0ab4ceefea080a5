import { criterion } from "./criterion.ts";

/** What the practice leaves behind. */
export const RESULT_CRITERIA = [
  criterion(11, "Capacidad instalada", "Qué se sabe hacer ahora que antes no se sabía.", [
    "¿Fortalece capacidades del lugar?",
    "¿Deja a la institución aprendizajes que sirvan para otra cooperación?",
    "¿Propone acciones que mejoren las habilidades técnicas del gobierno y de otros actores?",
  ]),
  criterion(12, "Alineación", "Si responde a un problema claro y a los planes de desarrollo.", [
    "¿Atiende una necesidad de la población?",
    "¿Concuerda con el marco local, federal o global?",
    "¿Coincide con los objetivos de un plan de desarrollo del gobierno local?",
  ]),
  criterion(13, "Escalabilidad", "Si puede crecer en alcance y en actores sin perder eficacia.", [
    "¿Hay una versión mejorada de la iniciativa?",
    "¿Puede dar lugar a nuevas prácticas de cooperación?",
    "¿Favorece que se crezca, se actualice o se mire al futuro?",
  ]),
  criterion(
    14,
    "Enfoque de género y diversidad",
    "Si toma en cuenta las distintas oportunidades y papeles de mujeres, hombres y grupos de población.",
    [
      "¿Toma en cuenta la participación de las mujeres?",
      "¿Sirvió para hacer visible el acceso en igualdad?",
      "¿Tomó en cuenta a grupos étnicos o en situación de vulnerabilidad al diseñarla o llevarla a cabo?",
    ],
  ),
  criterion(
    15,
    "Innovación",
    "Qué la distingue de lo que ya se hacía.",
    [
      "¿Usa técnicas, procesos o métodos novedosos?",
      "¿Genera innovaciones en la forma de gobernar?",
      "¿Había ya prácticas parecidas en el municipio o en el estado?",
    ],
    [3],
  ),
] as const;
