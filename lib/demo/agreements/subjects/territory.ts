import type { AreaSubjects } from "./subject.ts";

export const TERRITORY = {
  desarrollo_urbano: {
    bodies: ["Secretaría de Desarrollo Urbano", "Instituto de Planeación"],
    topics: [
      [
        "sobre movilidad urbana sustentable",
        "Mejorar el transporte público y los caminos para peatones y ciclistas.",
      ],
      [
        "para la recuperación de espacios públicos",
        "Devolver plazas, parques y riberas a la vida de los barrios.",
      ],
      [
        "en materia de vivienda y ordenamiento territorial",
        "Acercar la vivienda al empleo y a los servicios.",
      ],
      ["sobre planeación metropolitana", "Coordinar entre municipios vecinos el crecimiento de la ciudad."],
      [
        "para la regeneración de barrios históricos",
        "Rehabilitar viviendas y comercios sin que se vaya quien los habita.",
      ],
    ],
    duties: [
      "intercambiar estudios de demanda",
      "evaluar juntas los proyectos piloto",
      "organizar un taller de proyecto con participación vecinal",
      "compartir su cartografía",
    ],
  },
  medio_ambiente: {
    bodies: [
      "Secretaría de Medio Ambiente",
      "Secretaría de Desarrollo Sustentable",
      "Procuraduría Ambiental",
    ],
    topics: [
      [
        "sobre cuidado de ríos, lagos y costas",
        "Vigilar la calidad del agua y restaurar las riberas y los humedales.",
      ],
      ["para la acción climática local", "Medir las emisiones de ambas partes y acordar cómo reducirlas."],
      [
        "sobre áreas naturales protegidas y fauna silvestre",
        "Formar a guardaparques y seguir a las especies migratorias.",
      ],
      [
        "para la reforestación y el manejo de bosques",
        "Recuperar bosques con especies nativas y trabajo comunitario.",
      ],
      ["en materia de calidad del aire", "Comparar las redes de medición y los avisos a la población."],
      ["sobre educación ambiental", "Llevar huertos, viveros y talleres a las escuelas."],
    ],
    duties: [
      "compartir mediciones de la calidad del agua y del aire",
      "restaurar un tramo de ribera por año",
      "capacitar a brigadas comunitarias",
      "publicar un informe ambiental conjunto",
    ],
  },
  agua_residuos: {
    bodies: ["Comisión del Agua", "Secretaría de Medio Ambiente"],
    topics: [
      [
        "sobre gestión de residuos sólidos y economía circular",
        "Compartir experiencias de separación y aprovechamiento de residuos.",
      ],
      [
        "para el manejo de cuencas y el acceso al agua potable",
        "Capacitar a los comités del agua y proteger las zonas de recarga.",
      ],
    ],
    duties: ["instalar estaciones de medición", "poner a prueba dos centros de acopio"],
  },
} as const satisfies Record<string, AreaSubjects>;
