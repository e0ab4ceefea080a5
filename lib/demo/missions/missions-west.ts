import type { DemoMission } from "./demo-mission.ts";

/** Invented tours and visits of the demonstration's offices in the west. */
export const MISSIONS_WEST: readonly DemoMission[] = [
  {
    ...{ office: "jalisco", kind: "TOUR", title: "Misión comercial a Seúl y Busan", starts: -152, length: 6 },
    purpose:
      "Acercar a once empresas de electrónica y agroindustria con compradores coreanos y abrir el intercambio técnico entre puertos y parques industriales.",
    places: [
      ["Seúl", "KR"],
      ["Busan", "KR"],
    ],
    members: [
      ["Lucía Robles Ibarra", "Coordinadora de Asuntos Internacionales de Jalisco"],
      ["Hernán Oseguera Prado", "Director de Promoción Económica de Jalisco"],
      ["Julia Támez Orendáin", "Presidenta de la cámara de la electrónica", "OTHER"],
    ],
    sessions: [
      [1, "09:30", "Encuentro con la embajada", "Embajada de México", "la consejera económica"],
      [1, "15:00", "Ronda de negocios de electrónica", "Centro de convenciones", "catorce compradores"],
      [3, "10:00", "Recorrido por un parque de semiconductores", "Pangyo", "la dirección del parque"],
      [5, "11:00", "Reunión con la autoridad portuaria", "Busan", "la autoridad del puerto"],
    ],
    people: [
      ["Han Ji-woo", "Directora de Cooperación", "Cámara de comercio de Seúl"],
      ["Seo Min-jun", "Gerente de proveeduría", "Hanbit Electronics"],
    ],
    costs: [
      ["TRANSPORT", "412500", "MXN", "Once boletos"],
      ["LODGING", "6400", "USD", "Cinco noches"],
      ["INTERPRETING", "2100", "USD"],
      ["MEALS", "38000", "MXN"],
    ],
    commitments: [
      {
        ...{
          what: "Formalizar la cooperación con la ciudad de Busan",
          owner: "Asuntos Internacionales",
          due: -40,
        },
        results: [
          { kind: "FOLLOW_UP", on: -110, note: "Se intercambió un primer texto en español y coreano." },
          { kind: "own-agreement", on: -45, note: "Firmado en una videollamada." },
        ],
      },
      {
        ...{
          what: "Instalar un centro de servicio de Hanbit Electronics",
          owner: "Promoción Económica",
          due: 20,
        },
        results: [
          { kind: "INVESTMENT", on: -30, amount: "2400000", currency: "USD", note: "Anunciada en El Salto." },
        ],
      },
      {
        ...{
          what: "Exportar tequila por el puerto de Busan con etiqueta propia",
          owner: "Agricultura",
          due: -60,
        },
        results: [
          {
            kind: "NOTHING",
            on: -62,
            note: "El costo del etiquetado no lo hacía viable para tres productores.",
          },
        ],
      },
      {
        ...{ what: "Recibir a cuatro ingenieros en estancias técnicas", owner: "Innovación", due: -9 },
        results: [
          {
            kind: "FOLLOW_UP",
            on: -70,
            note: "Dos universidades ofrecieron lugares; falta la carta de la empresa.",
          },
        ],
      },
    ],
    summary:
      "Once empresas sostuvieron cuarenta y dos entrevistas en dos ciudades. La reunión con la autoridad portuaria no estaba prevista y fue la más útil.",
    conclusions:
      "Conviene volver en un año con menos empresas y muestras ya enviadas. La interpretación propia evitó malentendidos.",
    ...{ minute: true, reported: 12, published: "programme" },
  },
  {
    ...{ office: "jalisco", kind: "VISIT", title: "Visita de la Metrópoli de Lyon", starts: -78, length: 3 },
    purpose:
      "Revisar el programa de residencias artísticas y acordar el calendario de los dos años siguientes.",
    places: [["Lyon", "FR"]],
    members: [
      ["Lucía Robles Ibarra", "Coordinadora de Asuntos Internacionales de Jalisco"],
      ["Mateo Cervantes Luna", "Jefe de Acuerdos y Hermanamientos de Jalisco"],
    ],
    sessions: [
      [1, "10:00", "Bienvenida y revisión del programa", "Palacio de Gobierno", ""],
      [2, "09:00", "Recorrido por talleres de cerámica", "Tonalá", "artesanas y artesanos de Tonalá"],
      [3, "12:00", "Cierre y calendario", "Museo Cabañas", ""],
    ],
    people: [["Camille Roussel", "Delegada de Relaciones Internacionales", "Metrópoli de Lyon"]],
    costs: [
      ["MEALS", "21400", "MXN"],
      ["TRANSPORT", "9800", "MXN", "Traslados locales"],
    ],
    commitments: [
      {
        ...{ what: "Doce residencias artísticas al año", owner: "Secretaría de Cultura", due: 60 },
        results: [
          {
            kind: "PROJECT",
            on: -20,
            project: "Residencias cruzadas de cerámica y gráfica, 2027 y 2028",
            note: "Con presupuesto de ambas partes.",
          },
        ],
      },
      { what: "Traducir al francés el catálogo de talleres", owner: "Asuntos Internacionales", due: -15 },
    ],
    summary: "Tres días de trabajo con la delegación de Lyon sobre las residencias y su financiamiento.",
    conclusions: "El calendario quedó acordado. Falta quien traduzca el catálogo.",
    ...{ reported: 9, published: "plain" },
  },
  {
    ...{
      office: "jalisco",
      kind: "TOUR",
      title: "Gira de formación dual a Friburgo",
      starts: -11,
      length: 4,
    },
    purpose: "Conocer cómo tres escuelas técnicas alemanas reparten la semana entre el aula y la empresa.",
    places: [["Friburgo", "DE"]],
    members: [["Mateo Cervantes Luna", "Jefe de Acuerdos y Hermanamientos de Jalisco"]],
    sessions: [
      [1, "11:00", "Visita a la escuela técnica municipal", "Friburgo", "su dirección"],
      [2, "09:30", "Jornada con aprendices en una fábrica", "Friburgo", ""],
    ],
    people: [["Anke Vogel", "Directora", "Escuela técnica municipal de Friburgo"]],
    costs: [
      ["TRANSPORT", "31200", "MXN"],
      ["LODGING", "480", "EUR"],
    ],
    commitments: [
      { what: "Enviar la propuesta de plan de estudios conjunto", owner: "Educación", due: 18 },
      { what: "Invitar a dos docentes de Friburgo", owner: "Asuntos Internacionales", due: 75 },
    ],
  },
  {
    ...{ office: "jalisco", kind: "TOUR", title: "Semana de Jalisco en Chicago", starts: 34, length: 5 },
    purpose:
      "Reunirse con los clubes de migrantes y con dos museos sobre el programa de arte del año próximo.",
    places: [["Chicago", "US"]],
    members: [["Lucía Robles Ibarra", "Coordinadora de Asuntos Internacionales de Jalisco"]],
    sessions: [[1, "18:00", "Encuentro con clubes de migrantes", "Pilsen", "la federación de clubes"]],
    people: [],
    costs: [["TRANSPORT", "28500", "MXN", "Cotización"]],
    commitments: [],
  },
  {
    ...{ office: "zapopan", kind: "VISIT", title: "Visita técnica de Saint Paul", starts: -214, length: 3 },
    purpose: "Mostrar el manejo de agua de lluvia en parques y acordar un intercambio entre cuadrillas.",
    places: [["Saint Paul", "US"]],
    members: [["Diego Armenta Ruiz", "Enlace Internacional del Ayuntamiento de Zapopan"]],
    sessions: [
      [1, "10:00", "Recorrido por el bosque de los Colomos", "Los Colomos", ""],
      [2, "09:00", "Taller de jardines de lluvia", "Parque Metropolitano", "las cuadrillas de Parques"],
    ],
    people: [["Grace Lindqvist", "Subdirectora de Parques", "Ciudad de Saint Paul"]],
    costs: [["MATERIALS", "14600", "MXN", "Plantas y herramienta"]],
    commitments: [
      {
        ...{ what: "Tres jardines de lluvia piloto", owner: "Parques y Jardines", due: -60 },
        results: [{ kind: "PROJECT", on: -66, project: "Jardines de lluvia en tres colonias de Zapopan" }],
      },
      {
        ...{ what: "Intercambio de personal por dos semanas", owner: "Recursos Humanos", due: -100 },
        results: [{ kind: "NOTHING", on: -98, note: "El seguro no cubría el trabajo en campo." }],
      },
    ],
    summary: "La delegación trabajó dos días con las cuadrillas de Parques y Jardines.",
    conclusions: "El taller práctico valió más que las presentaciones.",
    ...{ reported: 20, published: "plain" },
  },
  {
    ...{
      office: "zapopan",
      kind: "TOUR",
      title: "Encuentro de ciudades innovadoras en Medellín",
      starts: -43,
      length: 4,
    },
    purpose: "Presentar el laboratorio urbano de Zapopan y aprender del distrito de innovación.",
    places: [["Medellín", "CO"]],
    members: [["Diego Armenta Ruiz", "Enlace Internacional del Ayuntamiento de Zapopan"]],
    sessions: [[2, "10:30", "Presentación del laboratorio urbano", "Distrito de innovación", ""]],
    people: [["Catalina Restrepo Vélez", "Directora", "Distrito de innovación de Medellín"]],
    costs: [
      ["TRANSPORT", "17900", "MXN"],
      ["FEES", "250", "USD"],
    ],
    commitments: [
      {
        ...{
          what: "Acuerdo de cooperación entre los dos laboratorios",
          owner: "Enlace Internacional",
          due: 40,
        },
        results: [{ kind: "own-case", on: -10, note: "La solicitud ya está presentada." }],
      },
      { what: "Compartir los datos abiertos de movilidad", owner: "Innovación Gubernamental", due: -8 },
    ],
  },
];
