import type { AreaSubjects } from "./subject.ts";

export const PEOPLE = {
  educacion: {
    bodies: ["Secretaría de Educación", "Secretaría de Educación y Cultura", "Instituto de Educación"],
    topics: [
      [
        "para la movilidad de estudiantes y docentes",
        "Que grupos de jóvenes y sus docentes pasen un periodo en las escuelas de la otra parte.",
      ],
      [
        "para la enseñanza de lenguas extranjeras",
        "Llevar asistentes de idioma a las escuelas públicas de ambas partes.",
      ],
      [
        "sobre formación y actualización de docentes",
        "Actualizar al personal docente con cursos conjuntos y visitas de aula.",
      ],
      [
        "para el intercambio de programas de alfabetización",
        "Compartir métodos para que las personas adultas aprendan a leer y terminen sus estudios.",
      ],
      [
        "sobre bibliotecas escolares y fomento a la lectura",
        "Enriquecer las bibliotecas escolares y formar a quienes las atienden.",
      ],
      [
        "para becas de posgrado y estancias académicas",
        "Ofrecer cada año becas y estancias a estudiantes con buenos resultados.",
      ],
      [
        "en materia de educación técnica y formación dual",
        "Alternar el estudio en el aula con la práctica en talleres y empresas.",
      ],
      [
        "sobre educación intercultural y lenguas originarias",
        "Elaborar materiales para que cada niña y cada niño aprenda también en su lengua.",
      ],
    ],
    duties: [
      "reconocer los periodos de estudio cursados con la otra parte",
      "acompañar a las familias que reciben estudiantes",
      "publicar cada año la convocatoria de becas",
      "compartir los materiales de los cursos",
      "evaluar los aprendizajes con instrumentos comunes",
    ],
  },
  igualdad_genero: {
    bodies: ["Secretaría de las Mujeres", "Instituto de las Mujeres"],
    topics: [
      [
        "para la igualdad entre mujeres y hombres",
        "Compartir políticas de cuidados y de prevención de la violencia contra las mujeres.",
      ],
      [
        "sobre autonomía económica de las mujeres",
        "Apoyar a las mujeres que emprenden y reconocer el trabajo de cuidados.",
      ],
    ],
    duties: ["intercambiar materiales de formación", "acompañar la creación de redes locales de mujeres"],
  },
  juventud: {
    bodies: ["Instituto de la Juventud", "Secretaría de Desarrollo Social"],
    topics: [
      [
        "para el intercambio de jóvenes voluntarios",
        "Que jóvenes de ambas partes colaboren en obras comunitarias.",
      ],
      [
        "sobre participación de las juventudes",
        "Dar voz a las juventudes en las decisiones de su comunidad.",
      ],
    ],
    duties: ["recibir a un grupo de jóvenes cada verano", "celebrar un encuentro anual de juventudes"],
  },
  migracion: {
    bodies: ["Instituto de Atención a Migrantes", "Secretaría de Gobierno"],
    topics: [
      [
        "para la atención de personas migrantes y sus familias",
        "Orientar a las personas migrantes de ambas partes y facilitar sus trámites.",
      ],
      [
        "sobre vínculos con las comunidades en el exterior",
        "Mantener el contacto de las comunidades en el exterior con sus lugares de origen.",
      ],
    ],
    duties: ["abrir una ventanilla de orientación", "difundir los derechos de las personas migrantes"],
  },
  desarrollo_social: {
    bodies: ["Secretaría de Desarrollo Social", "Secretaría de Bienestar"],
    topics: [
      [
        "sobre combate a la pobreza y economía social",
        "Comparar programas sociales y apoyar a las cooperativas.",
      ],
      [
        "para la inclusión de personas con discapacidad",
        "Quitar obstáculos en los espacios y los servicios públicos de ambas partes.",
      ],
    ],
    duties: ["evaluar juntas sus programas sociales", "realizar visitas técnicas a proyectos comunitarios"],
  },
} as const satisfies Record<string, AreaSubjects>;
