import type { AgreementRegion } from "#lib/registry/agreement-regions.ts";

/** Organisations of the world, at home in no country: name, seat, and areas when it has its own. All of them are real. */
export const WORLD_ORGANIZATIONS: readonly (readonly [name: string, seat: string, areas?: string])[] = [
  ["Programa de las Naciones Unidas para el Desarrollo", "Nueva York"],
  [
    "Programa de las Naciones Unidas para los Asentamientos Humanos",
    "Nairobi",
    "desarrollo_urbano medio_ambiente desarrollo_social gobierno",
  ],
  [
    "Programa de las Naciones Unidas para el Medio Ambiente",
    "Nairobi",
    "medio_ambiente agua_residuos turismo",
  ],
  ["Programa Mundial de Alimentos", "Roma", "desarrollo_social salud comercio"],
  [
    "Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura",
    "París",
    "educacion cultura ciencia_tecnologia",
  ],
  [
    "Organización de las Naciones Unidas para la Alimentación y la Agricultura",
    "Roma",
    "medio_ambiente comercio desarrollo_social",
  ],
  [
    "Organización de las Naciones Unidas para el Desarrollo Industrial",
    "Viena",
    "inversion ciencia_tecnologia capital_humano innovacion",
  ],
  ["Organización Internacional del Trabajo", "Ginebra", "capital_humano igualdad_genero desarrollo_social"],
  [
    "Organización Internacional para las Migraciones",
    "Ginebra",
    "migracion desarrollo_social capital_humano seguridad",
  ],
  ["Organización Mundial de la Salud", "Ginebra", "salud deporte"],
  [
    "Organización Mundial de la Propiedad Intelectual",
    "Ginebra",
    "ciencia_tecnologia comercio cultura innovacion",
  ],
  ["Organización Mundial del Turismo", "Madrid", "turismo"],
  ["Organización Meteorológica Mundial", "Ginebra", "proteccion_civil ciencia_tecnologia medio_ambiente"],
  [
    "Organización para la Cooperación y el Desarrollo Económicos",
    "París",
    "educacion inversion desarrollo_urbano gobierno",
  ],
  [
    "Fondo de las Naciones Unidas para la Infancia",
    "Nueva York",
    "educacion salud desarrollo_social juventud deporte",
  ],
  ["Fondo de Población de las Naciones Unidas", "Nueva York", "salud igualdad_genero juventud"],
  ["Fondo Internacional de Desarrollo Agrícola", "Roma", "comercio desarrollo_social medio_ambiente"],
  ["Oficina de las Naciones Unidas contra la Droga y el Delito", "Viena", "seguridad gobierno"],
  [
    "Oficina de las Naciones Unidas de Servicios para Proyectos",
    "Copenhague",
    "desarrollo_urbano inversion gobierno",
  ],
  [
    "Oficina de las Naciones Unidas para la Reducción del Riesgo de Desastres",
    "Ginebra",
    "proteccion_civil desarrollo_urbano",
  ],
  [
    "Banco Internacional de Reconstrucción y Fomento",
    "Washington, D. C.",
    "inversion desarrollo_urbano gobierno educacion",
  ],
  ["Corporación Financiera Internacional", "Washington, D. C.", "inversion comercio"],
  ["Centro de Comercio Internacional", "Ginebra", "comercio capital_humano"],
  ["Unión Internacional para la Conservación de la Naturaleza", "Gland", "medio_ambiente turismo"],
  ["Ciudades y Gobiernos Locales Unidos", "Barcelona"],
  [
    "ICLEI, Gobiernos Locales por la Sustentabilidad",
    "Bonn",
    "medio_ambiente desarrollo_urbano agua_residuos",
  ],
];

/** Organisations with a regional mandate, registered under the country of their seat: name, country, seat, areas. */
export const REGIONAL_ORGANIZATIONS: Record<
  Exclude<AgreementRegion, "GLOBAL">,
  readonly (readonly [name: string, country: string, seat: string, areas?: string])[]
> = {
  NORTH_AMERICA: [
    ["Comisión para la Cooperación Ambiental", "CA", "Montreal", "medio_ambiente agua_residuos"],
    [
      "Banco de Desarrollo de América del Norte",
      "US",
      "San Antonio, Texas",
      "inversion agua_residuos desarrollo_urbano medio_ambiente",
    ],
    ["Organización de los Estados Americanos", "US", "Washington, D. C."],
    ["Organización Panamericana de la Salud", "US", "Washington, D. C.", "salud deporte"],
    [
      "Banco Interamericano de Desarrollo",
      "US",
      "Washington, D. C.",
      "inversion desarrollo_urbano comercio educacion",
    ],
  ],
  LATIN_AMERICA: [
    ["Comisión Económica para América Latina y el Caribe", "CL", "Santiago"],
    [
      "Instituto Interamericano de Cooperación para la Agricultura",
      "CR",
      "San José",
      "comercio medio_ambiente ciencia_tecnologia",
    ],
    [
      "Banco Centroamericano de Integración Económica",
      "HN",
      "Tegucigalpa",
      "inversion desarrollo_urbano comercio",
    ],
    ["Facultad Latinoamericana de Ciencias Sociales", "CR", "San José"],
    ["Parlamento Latinoamericano y Caribeño", "PA", "Panamá"],
  ],
  EUROPE: [
    ["Organización de Estados Iberoamericanos", "ES", "Madrid", "educacion cultura ciencia_tecnologia"],
    ["Secretaría General Iberoamericana", "ES", "Madrid"],
    ["Comité Europeo de las Regiones", "BE", "Bruselas"],
    ["Consejo de Europa", "FR", "Estrasburgo"],
  ],
  ASIA: [["Banco Asiático de Desarrollo", "PH", "Manila"]],
  AFRICA_OCEANIA: [["Banco Africano de Desarrollo", "CI", "Abiyán"]],
};

/** Networks of civil society at home in no country: generic names. */
export const WORLD_NETWORKS: readonly (readonly [name: string, seat: string, areas?: string])[] = [
  ["Red Mundial de Mujeres por la Paz", "Ginebra", "igualdad_genero desarrollo_social cultura educacion"],
  ["Asociación Internacional de Educación Popular", "Bruselas", "educacion cultura juventud"],
  ["Federación Internacional de Amigos de los Humedales", "Ámsterdam", "medio_ambiente turismo"],
];
