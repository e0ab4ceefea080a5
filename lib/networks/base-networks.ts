interface BaseNetwork {
  /** In addresses: never changed. */
  key: string;
  name: string;
  acronym: string;
  purpose: string;
  /** Of its secretariat; empty where it has no single one. */
  city: string;
  /** ISO 3166-1; null where it has no single seat. */
  countryCode: string | null;
  website: string;
  takes: "states" | "cities" | "both";
}

const network = (
  key: string,
  acronym: string,
  name: string,
  takes: BaseNetwork["takes"],
  [city, countryCode, website]: readonly [city: string, countryCode: string | null, website: string],
  purpose: string,
): BaseNetwork => ({
  ...{ key, acronym, name, takes, city, countryCode, website },
  purpose,
});

/** The networks that local governments of Mexico most often belong to: facts that anyone may check in their pages. */
export const BASE_NETWORKS: readonly BaseNetwork[] = [
  network(
    ...(["cglu", "CGLU", "Ciudades y Gobiernos Locales Unidos", "both"] as const),
    ["Barcelona", "ES", "https://www.uclg.org"],
    "Representa a los gobiernos locales y regionales ante los organismos internacionales y reúne sus agendas.",
  ),
  network(
    ...(["iclei", "ICLEI", "Gobiernos Locales por la Sustentabilidad", "both"] as const),
    ["Bonn", "DE", "https://iclei.org"],
    "Apoya a gobiernos locales en energía, clima, residuos, biodiversidad y movilidad sustentable.",
  ),
  network(
    ...(["c40", "C40", "Grupo C40 de Grandes Ciudades", "cities"] as const),
    ["", null, "https://www.c40.org"],
    "Grandes ciudades que reducen sus emisiones con metas comprobables y se adaptan al cambio climático.",
  ),
  network(
    ...(["mercociudades", "", "Mercociudades", "cities"] as const),
    ["Montevideo", "UY", "https://mercociudades.org"],
    "Ciudades de América del Sur y observadoras de la región que cooperan e inciden en la integración.",
  ),
  network(
    ...(["ciudades-creativas", "UCCN", "Red de Ciudades Creativas de la UNESCO", "cities"] as const),
    ["París", "FR", "https://www.unesco.org/es/creative-cities"],
    "Ciudades que hacen de un campo creativo (gastronomía, diseño, música, artesanía y otros) parte de su desarrollo.",
  ),
  network(
    ...([
      "ciudades-aprendizaje",
      "GNLC",
      "Red Mundial de Ciudades del Aprendizaje de la UNESCO",
      "cities",
    ] as const),
    ["Hamburgo", "DE", "https://www.uil.unesco.org"],
    "Ciudades que ofrecen aprender a lo largo de la vida, dentro y fuera de la escuela.",
  ),
  network(
    ...(["metropolis", "", "Metropolis", "both"] as const),
    ["Barcelona", "ES", "https://www.metropolis.org"],
    "Asociación de las grandes metrópolis para gobernar lo que no cabe en un solo municipio.",
  ),
  network(
    ...(["ucci", "UCCI", "Unión de Ciudades Capitales Iberoamericanas", "cities"] as const),
    ["Madrid", "ES", "https://ciudadesiberoamericanas.org"],
    "Capitales y grandes ciudades de Iberoamérica que cooperan entre sí.",
  ),
  network(
    ...(["cideu", "CIDEU", "Centro Iberoamericano de Desarrollo Estratégico Urbano", "cities"] as const),
    ["Barcelona", "ES", "https://www.cideu.org"],
    "Ciudades que planean a largo plazo y forman a sus equipos en estrategia urbana.",
  ),
  network(
    ...([
      "ciudades-educadoras",
      "AICE",
      "Asociación Internacional de Ciudades Educadoras",
      "cities",
    ] as const),
    ["Barcelona", "ES", "https://www.edcities.org"],
    "Ciudades que se obligan con una carta a educar desde todas sus áreas.",
  ),
  network(
    ...(["oidp", "OIDP", "Observatorio Internacional de la Democracia Participativa", "both"] as const),
    ["Barcelona", "ES", "https://oidp.net"],
    "Gobiernos, asociaciones y centros que intercambian prácticas de participación ciudadana.",
  ),
  network(
    ...(["ovpm", "OCPM", "Organización de las Ciudades del Patrimonio Mundial", "cities"] as const),
    ["Quebec", "CA", "https://www.ovpm.org"],
    "Ciudades con sitios inscritos en la lista del patrimonio mundial, que comparten cómo cuidarlos.",
  ),
  network(
    ...(["alcaldes-por-la-paz", "", "Alcaldes por la Paz", "cities"] as const),
    ["Hiroshima", "JP", "https://www.mayorsforpeace.org"],
    "Ciudades que promueven la abolición de las armas nucleares y una cultura de paz.",
  ),
  network(
    ...(["pacto-alcaldes", "GCoM", "Pacto Global de Alcaldes por el Clima y la Energía", "cities"] as const),
    ["Bruselas", "BE", "https://www.globalcovenantofmayors.org"],
    "Ciudades que miden sus emisiones y sus riesgos, y publican un plan para enfrentarlos.",
  ),
  network(
    ...(["ciudades-resilientes", "R-Cities", "Red de Ciudades Resilientes", "cities"] as const),
    ["Singapur", "SG", "https://resilientcitiesnetwork.org"],
    "Ciudades con estrategia y persona responsable de resistir y recuperarse de crisis.",
  ),
  network(
    ...(["allas", "AL-LAs", "Alianza Euro-Latinoamericana de Cooperación entre Ciudades", "both"] as const),
    ["Ciudad de México", "MX", "https://proyectoallas.net"],
    "Gobiernos locales de Europa y América Latina que fortalecen sus políticas de relaciones internacionales.",
  ),
  network(
    ...([
      "flacma",
      "FLACMA",
      "Federación Latinoamericana de Ciudades, Municipios y Asociaciones",
      "cities",
    ] as const),
    ["", null, "https://www.flacma.lat"],
    "Reúne a los municipios y sus asociaciones nacionales de América Latina.",
  ),
  network(
    ...(["sister-cities", "SCI", "Sister Cities International", "both"] as const),
    ["Washington", "US", "https://sistercities.org"],
    "Lleva el registro y apoya los hermanamientos de ciudades de Estados Unidos con el mundo.",
  ),
  network(
    ...(["regions4", "R4", "Regions4", "states"] as const),
    ["Bruselas", "BE", "https://www.regions4.org"],
    "Gobiernos regionales ante las convenciones de clima, biodiversidad y desarrollo sostenible.",
  ),
  network(
    ...(["under2", "Under2", "Coalición Under2", "both"] as const),
    ["Londres", "GB", "https://www.theclimategroup.org/under2-coalition"],
    "Gobiernos, sobre todo de estados y regiones, que se obligan a emisiones netas cero a más tardar en 2050.",
  ),
  network(
    ...(["oru-fogar", "ORU Fogar", "Organización de Regiones Unidas", "states"] as const),
    ["Barcelona", "ES", "https://www.regionsunies-fogar.org"],
    "Reúne a gobiernos intermedios del mundo y a sus redes para cooperar en desarrollo.",
  ),
  network(
    ...(["ogp-local", "OGP Local", "Alianza para el Gobierno Abierto, programa local", "both"] as const),
    ["Washington", "US", "https://www.opengovpartnership.org/ogp-local"],
    "Gobiernos locales que acuerdan con la sociedad civil compromisos de apertura y rinden cuentas de ellos.",
  ),
];
