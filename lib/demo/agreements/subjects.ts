import type { AgreementKind } from "#lib/generated/prisma/enums.ts";

export interface Subject {
  /** Completes "Acuerdo de cooperación …". */
  topic: string;
  /** Keys of the catalogue of areas. */
  areas: readonly string[];
  /** Who signs in a state; in a municipality it is the town hall. */
  body: string;
  purpose: string;
  /** What the parties undertake, as clauses say it. */
  duties: readonly string[];
  kind?: AgreementKind;
}

/** What the invented agreements are about. */
export const SUBJECTS: readonly Subject[] = [
  {
    topic: "para el intercambio de exposiciones y residencias artísticas",
    areas: ["cultura"],
    body: "Secretaría de Cultura",
    purpose: "Que museos y talleres de ambas partes reciban cada año a artistas y colecciones de la otra.",
    duties: ["organizar una exposición conjunta por año", "recibir a dos artistas en residencia"],
  },
  {
    topic: "en materia de educación media superior y movilidad de estudiantes",
    areas: ["educacion", "juventud"],
    body: "Secretaría de Educación",
    purpose: "Que grupos de jóvenes cursen un periodo en las escuelas de la otra parte.",
    duties: ["reconocer los periodos cursados", "acompañar a las familias que reciben estudiantes"],
  },
  {
    topic: "para la promoción turística de sus centros históricos",
    areas: ["turismo", "cultura"],
    body: "Secretaría de Turismo",
    purpose: "Dar a conocer los centros históricos de ambas partes y formar a guías locales.",
    duties: ["difundir los recorridos de la otra parte", "capacitar a guías y prestadores de servicios"],
  },
  {
    topic: "sobre gestión de residuos sólidos y economía circular",
    areas: ["agua_residuos", "medio_ambiente"],
    body: "Secretaría de Medio Ambiente",
    purpose: "Compartir experiencias de separación, aprovechamiento y disposición final de residuos.",
    duties: ["elaborar un diagnóstico común", "poner a prueba dos centros de acopio"],
  },
  {
    topic: "para la atracción de inversiones y el comercio de productos agrícolas",
    areas: ["inversion", "comercio"],
    body: "Secretaría de Desarrollo Económico",
    purpose: "Acercar a productores y empresas de ambas partes por medio de ferias y misiones.",
    duties: ["organizar una misión comercial al año", "publicar un directorio de productores"],
  },
  {
    topic: "sobre movilidad urbana sustentable",
    areas: ["desarrollo_urbano", "medio_ambiente"],
    body: "Secretaría de Movilidad",
    purpose: "Mejorar el transporte público y los caminos para peatones y ciclistas.",
    duties: ["intercambiar estudios de demanda", "evaluar juntas los proyectos piloto"],
  },
  {
    topic: "para la formación de servidores públicos",
    areas: ["capital_humano", "gobierno"],
    body: "Secretaría de Administración",
    purpose: "Formar a personal de ambas administraciones en planeación y evaluación.",
    duties: ["impartir dos cursos por año", "recibir estancias cortas de personal técnico"],
  },
  {
    topic: "en materia de protección civil y gestión del riesgo de desastres",
    areas: ["proteccion_civil"],
    body: "Coordinación de Protección Civil",
    purpose: "Fortalecer los sistemas de alerta y la preparación de las comunidades.",
    duties: ["compartir protocolos de alerta", "realizar un simulacro conjunto cada año"],
  },
  {
    topic: "sobre salud comunitaria y prevención de enfermedades",
    areas: ["salud"],
    body: "Secretaría de Salud",
    purpose: "Intercambiar programas de prevención y de atención en comunidades apartadas.",
    duties: ["recibir brigadas de capacitación", "comparar resultados con indicadores comunes"],
  },
  {
    topic: "para la atención de personas migrantes y sus familias",
    areas: ["migracion", "desarrollo_social"],
    body: "Instituto de Atención a Migrantes",
    purpose: "Orientar a las personas migrantes de ambas partes y facilitar sus trámites.",
    duties: ["abrir una ventanilla de orientación", "difundir los derechos de las personas migrantes"],
  },
  {
    topic: "en ciencia, tecnología e innovación",
    areas: ["ciencia_tecnologia", "innovacion"],
    body: "Secretaría de Innovación, Ciencia y Tecnología",
    purpose: "Vincular parques tecnológicos y apoyar a empresas de reciente creación.",
    duties: ["celebrar un encuentro anual de innovación", "apoyar tres proyectos conjuntos"],
  },
  {
    topic: "sobre cuidado de ríos, lagos y costas",
    areas: ["medio_ambiente", "turismo"],
    body: "Secretaría de Desarrollo Sustentable",
    purpose: "Vigilar la calidad del agua y restaurar las riberas y los humedales.",
    duties: ["compartir mediciones de la calidad del agua", "restaurar un tramo de ribera por año"],
  },
  {
    topic: "para la igualdad entre mujeres y hombres",
    areas: ["igualdad_genero"],
    body: "Secretaría de las Mujeres",
    purpose: "Compartir políticas de cuidados y de prevención de la violencia.",
    duties: ["intercambiar materiales de formación", "acompañar la creación de redes locales"],
  },
  {
    topic: "para el impulso del deporte formativo",
    areas: ["deporte", "juventud"],
    body: "Instituto del Deporte",
    purpose: "Que entrenadores y equipos juveniles de ambas partes se preparen juntos.",
    duties: ["organizar un torneo amistoso", "capacitar a entrenadores"],
  },
  {
    topic: "sobre seguridad ciudadana y policía de proximidad",
    areas: ["seguridad", "gobierno"],
    body: "Secretaría de Seguridad Ciudadana",
    purpose: "Intercambiar métodos de policía de proximidad y de prevención social.",
    duties: ["realizar visitas técnicas", "evaluar los programas con la ciudadanía"],
  },
  {
    topic: "para el manejo de cuencas y el acceso al agua potable",
    areas: ["agua_residuos", "desarrollo_social"],
    body: "Instituto del Agua",
    purpose: "Capacitar a los comités comunitarios y proteger las zonas de recarga.",
    duties: ["instalar estaciones de medición", "capacitar a los comités comunitarios"],
  },
];
