import type { DemoTie } from "./demo-tie.ts";

export const TIES_WEST: readonly DemoTie[] = [
  {
    office: "jalisco",
    registered: 0,
    activities: [
      [40, "Residencia de ceramistas en Tlaquepaque y Tonalá", 24, true],
      [210, "Semana de cine y gastronomía de la contraparte", 1800, true],
      [420, "Visita técnica a centros de innovación", 12],
    ],
    commitments: [
      ["Abrir diez plazas de intercambio universitario", "THEIRS", "Universidad de la contraparte", 120],
      ["Donar cien títulos de literatura jalisciense", "OURS", "Secretaría de Cultura", -60, "FULFILLED", 75],
      ["Acordar el calendario cultural del año próximo", "BOTH", "Ambas oficinas", 60, "UNDER_WAY", 20],
    ],
    programme: [
      [
        3,
        "Convocatoria de residencias artísticas",
        "Secretaría de Cultura",
        180000,
        "12 residencias",
        "DONE",
        "13 residencias",
      ],
      [
        9,
        "Encuentro de empresas de software",
        "Secretaría de Innovación",
        250000,
        "30 empresas",
        "PARTLY",
        "22 empresas",
      ],
      [11, "Muestra de cine", "Secretaría de Cultura", 90000, "2,000 asistentes"],
    ],
    contacts: [
      ["OURS", "Mónica Larios Aceves", "Enlace del hermanamiento", "hermanamientos@jalisco.example"],
      ["THEIRS", "Alex Tremblay", "Relaciones internacionales", "international@ciudad.example"],
    ],
    note: "Conviene avisar con dos meses: sus viajes se autorizan en comité.",
    shared: true,
  },
  {
    office: "jalisco",
    registered: 1,
    activities: [
      [600, "Reunión virtual de seguimiento", 9, true],
      [900, "Feria de proveeduría de agroalimentos", 140],
    ],
    commitments: [
      ["Enviar la propuesta de plan de trabajo", "OURS", "Coordinación de Asuntos Internacionales", -200],
    ],
  },
  {
    office: "jalisco",
    told: {
      name: "Hermanamiento con la prefectura de Kioto",
      ...{ counterpart: "Prefectura de Kioto", city: "Kioto", country: "JP" },
      ...{
        kind: "JOINT_DECLARATION",
        origin: "1980",
        reference: "Se conserva una copia",
      },
      agreement: "Es una declaración de amistad: no contiene compromisos exigibles.",
    },
    activities: [[1900, "Concierto del aniversario", 600]],
    note: "El último contacto fue por correo; hay que confirmar quién lleva hoy el tema.",
  },
  {
    office: "jalisco",
    told: {
      name: "Acta de amistad con Antioquia",
      ...{ counterpart: "Gobernación de Antioquia", city: "Medellín", country: "CO" },
      ...{ kind: "MINUTES", origin: "2021-06-10", reference: "Reunión de gobernadores de 2021" },
      ...{
        isAgreement: true,
        agreement: "Compromete a ambas partes a un programa conjunto; su registro está en preparación.",
        endsIn: 150,
      },
    },
    activities: [[95, "Taller de urbanismo social", 64, true]],
    programme: [
      [
        10,
        "Segundo taller de urbanismo social",
        "Secretaría de Gestión del Territorio",
        120000,
        "60 personas",
      ],
    ],
  },
  {
    office: "guadalajara",
    told: {
      name: "Hermanamiento con Portland",
      ...{ counterpart: "Ciudad de Portland", city: "Portland, Oregón", country: "US" },
      ...{
        kind: "COUNCIL_RESOLUTION",
        origin: "1983",
        reference: "Libro de actas de 1983",
      },
      agreement: "Es anterior a la ley y solo declara la amistad entre las ciudades.",
    },
    activities: [
      [30, "Intercambio de bomberos", 18, true],
      [330, "Festival de jazz en la plaza", 2500, true],
    ],
    shared: true,
  },
  {
    office: "guadalajara",
    told: {
      name: "Hermanamiento con Breslavia",
      ...{ counterpart: "Ciudad de Breslavia", city: "Breslavia", country: "PL" },
      ...{
        kind: "COUNCIL_RESOLUTION",
        origin: "1995-10",
        reference: "Sesión de octubre de 1995",
      },
      agreement: "Solo declara la amistad entre las ciudades.",
    },
    activities: [[1500, "Exposición de cartel polaco", 900]],
    proposal: {
      ...{ kind: "reactivar", ago: 6 },
      reason: "La nueva administración de la contraparte escribió para retomar el intercambio universitario.",
      plan: "Reunión virtual en un mes\nPlan de trabajo de dos años\nFirma de una carta de intención",
    },
  },
  {
    office: "guadalajara",
    told: {
      name: "Hermanamiento con Xiamen",
      ...{ counterpart: "Ciudad de Xiamen", city: "Xiamen", country: "CN" },
      ...{ kind: "LETTER_OF_INTENT", origin: "2003-09-05" },
      agreement: "Es una carta de intención sin obligaciones.",
    },
    activities: [[560, "Semana de negocios en línea", 75]],
  },
  {
    office: "zapopan",
    told: {
      name: "Hermanamiento con Marrakech",
      ...{ counterpart: "Municipio de Marrakech", city: "Marrakech", country: "MA" },
      ...{ kind: "COUNCIL_RESOLUTION", origin: "2005" },
      agreement: "Solo declara la amistad entre los municipios.",
    },
    activities: [[1300, "Muestra de artesanía en el centro histórico", 400]],
    contacts: [["THEIRS", "Salma Benali", "Asuntos internacionales", "cooperation@ciudad.example"]],
  },
  {
    office: "zapopan",
    told: {
      name: "Hermanamiento con Rosario",
      ...{ counterpart: "Municipalidad de Rosario", city: "Rosario", country: "AR" },
      ...{ kind: "MEMORANDUM", origin: "2018-05-21" },
      ...{
        isAgreement: true,
        agreement: "Tiene compromisos y plazo; se firmó sin dictamen y está por regularizarse.",
        endsIn: 330,
      },
    },
    activities: [[75, "Curso de presupuesto participativo", 35, true]],
    commitments: [
      [
        "Compartir la guía de presupuesto participativo",
        "THEIRS",
        "Secretaría General de Rosario",
        -30,
        "FULFILLED",
        28,
      ],
    ],
    shared: true,
  },
];
