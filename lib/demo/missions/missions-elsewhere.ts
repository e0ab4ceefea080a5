import type { DemoMission } from "./demo-mission.ts";

/** Invented tours and visits of the demonstration's other offices. */
export const MISSIONS_ELSEWHERE: readonly DemoMission[] = [
  {
    ...{
      office: "yucatan",
      kind: "TOUR",
      title: "Promoción turística en Montreal y Toronto",
      starts: -402,
      length: 5,
    },
    purpose: "Conseguir una ruta aérea de invierno y acuerdos con agencias especializadas en cultura maya.",
    places: [
      ["Montreal", "CA"],
      ["Toronto", "CA"],
    ],
    members: [
      ["Ixchel Canul Poot", "Directora de Relaciones Internacionales de Yucatán"],
      ["Rubén Ancona Solís", "Subsecretario de Fomento Turístico de Yucatán"],
    ],
    sessions: [
      [1, "09:00", "Desayuno con agencias de viajes", "Montreal", "veinte agencias"],
      [3, "16:00", "Reunión con una línea aérea", "Toronto", "su área de rutas"],
    ],
    people: [["Nadine Tremblay", "Gerente de rutas", "Boréal Air"]],
    costs: [
      ["TRANSPORT", "96000", "MXN"],
      ["LODGING", "3150", "CAD"],
      ["VENUE", "1800", "CAD", "Salón del desayuno"],
    ],
    commitments: [
      {
        ...{ what: "Vuelo semanal de invierno a Mérida", owner: "Fomento Turístico", due: -250 },
        results: [
          {
            kind: "INVESTMENT",
            on: -260,
            amount: "850000",
            currency: "CAD",
            note: "Promoción compartida de la temporada.",
          },
        ],
      },
      {
        ...{ what: "Curso de guías en lengua francesa", owner: "Fomento Turístico", due: -180 },
        results: [{ kind: "PROJECT", on: -190, project: "Formación de 35 guías en francés y maya" }],
      },
    ],
    summary: "Se visitaron veinte agencias y una línea aérea en dos ciudades.",
    conclusions: "La temporada siguiente conviene ir antes de que se cierren los catálogos, en mayo.",
    ...{ reported: 15, published: "programme" },
  },
  {
    ...{
      office: "yucatan",
      kind: "VISIT",
      title: "Visita de la provincia de Matanzas",
      starts: -26,
      length: 2,
    },
    purpose: "Intercambiar métodos de conservación de cuevas y cenotes.",
    places: [["Matanzas", "CU"]],
    members: [["Ixchel Canul Poot", "Directora de Relaciones Internacionales de Yucatán"]],
    sessions: [[1, "08:00", "Recorrido por tres cenotes", "Homún", "la red de cenotes comunitarios"]],
    people: [["Yamilé Ferrer Acosta", "Especialista en espeleología", "Museo de Matanzas"]],
    costs: [["MEALS", "8700", "MXN"]],
    commitments: [
      { what: "Manual común de visita a cuevas", owner: "Medio Ambiente", due: -3 },
      { what: "Curso de topografía de cuevas", owner: "Medio Ambiente", due: 27 },
    ],
    summary: "Dos días de campo en tres cenotes comunitarios.",
    conclusions: "Las comunidades pidieron que el manual se publique también en maya.",
    reported: 6,
  },
  {
    ...{
      office: "nuevo_leon",
      kind: "TOUR",
      title: "Gira de inversión a Tokio y Nagoya",
      starts: -525,
      length: 7,
    },
    purpose: "Dar seguimiento a cuatro empresas de autopartes que evaluaban instalarse.",
    places: [
      ["Tokio", "JP"],
      ["Nagoya", "JP"],
    ],
    members: [["Rodrigo Garza Elizondo", "Titular de Asuntos Internacionales de Nuevo León"]],
    sessions: [
      [2, "10:00", "Encuentro con empresas de autopartes", "Nagoya", "cuatro empresas"],
      [5, "15:00", "Reunión con la agencia de comercio exterior", "Tokio", ""],
    ],
    people: [["Watanabe Sora", "Director de Planeación", "Chūbu Parts"]],
    costs: [
      ["TRANSPORT", "188000", "MXN"],
      ["LODGING", "742000", "JPY"],
    ],
    commitments: [
      {
        ...{ what: "Planta de autopartes en Apodaca", owner: "Economía", due: -300 },
        results: [{ kind: "INVESTMENT", on: -310, amount: "18000000", currency: "USD" }],
      },
      {
        ...{ what: "Cooperación con la prefectura de Aichi", owner: "Asuntos Internacionales", due: -200 },
        results: [{ kind: "own-agreement", on: -210 }],
      },
    ],
    summary: "Cuatro empresas confirmaron su interés y una, su inversión.",
    conclusions: "El seguimiento mensual desde Monterrey fue lo que la concretó.",
    ...{ reported: 25, published: "plain" },
  },
  {
    ...{ office: "nuevo_leon", kind: "VISIT", title: "Visita del Senado de Hamburgo", starts: 21, length: 2 },
    purpose: "Conversar sobre logística portuaria y ferroviaria.",
    places: [["Hamburgo", "DE"]],
    members: [["Rodrigo Garza Elizondo", "Titular de Asuntos Internacionales de Nuevo León"]],
    sessions: [[1, "10:00", "Mesa de logística", "Monterrey", "cámaras de transporte"]],
    people: [],
    costs: [],
    commitments: [],
  },
];
