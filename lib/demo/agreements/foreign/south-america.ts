import type { CountryPlaces } from "./country-places.ts";

export const SOUTH_AMERICA: readonly CountryPlaces[] = [
  {
    country: "CO",
    language: null,
    town: "Alcaldía de",
    towns: `Bogotá; Medellín; Cali; Cartagena de Indias; Barranquilla; Manizales; Pereira; Bucaramanga; Pasto; Santa
      Marta`,
    territory: "Departamento de",
    territories: `Antioquia: Medellín; Caldas: Manizales; Boyacá: Tunja; Nariño: Pasto; Cundinamarca: Bogotá; Valle del Cauca:
      Cali`,
  },
  {
    country: "VE",
    language: null,
    town: "Alcaldía de",
    towns: "Mérida; Maracaibo; Barquisimeto; Valencia",
    territory: "Estado de",
    territories: "Lara: Barquisimeto; Zulia: Maracaibo",
  },
  {
    country: "EC",
    language: null,
    town: "Alcaldía de",
    towns: "Quito; Cuenca; Guayaquil; Loja; Ambato",
    territory: "Provincia de",
    territories: "Azuay: Cuenca; Imbabura: Ibarra; Manabí: Portoviejo; Pichincha: Quito",
  },
  {
    country: "PE",
    language: null,
    town: "Municipalidad de",
    towns: "Lima; Arequipa; Trujillo; Chiclayo; Puno; Cusco; Piura; Ayacucho",
    territory: "Gobierno Regional de",
    territories: "Arequipa: Arequipa; Cusco: Cusco; Piura: Piura; Puno: Puno; San Martín: Moyobamba",
  },
  {
    country: "BO",
    language: null,
    town: "Municipio de",
    towns: "La Paz; Cochabamba; Sucre; Tarija; Potosí",
    territory: "Departamento de",
    territories: "Santa Cruz: Santa Cruz de la Sierra; Tarija: Tarija; Oruro: Oruro",
  },
  {
    country: "CL",
    language: null,
    town: "Municipalidad de",
    towns: "Valparaíso; Concepción; Viña del Mar; Temuco; La Serena; Valdivia; Antofagasta",
    territory: "Gobierno Regional de",
    territories: `Valparaíso: Valparaíso; Antofagasta: Antofagasta; Coquimbo: La Serena; Los Lagos: Puerto Montt`,
  },
  {
    country: "AR",
    language: null,
    town: "Municipalidad de",
    towns: "Córdoba; Rosario; Mendoza; Mar del Plata; San Miguel de Tucumán; Salta; Paraná; Neuquén",
    territory: "Provincia de",
    territories: `Córdoba: Córdoba; Mendoza: Mendoza; Santa Fe: Santa Fe; Salta: Salta; Misiones: Posadas; Entre Ríos: Paraná`,
  },
  {
    country: "UY",
    language: null,
    town: "Municipio de",
    towns: "Colonia del Sacramento; Punta del Este; Las Piedras",
    territory: "Intendencia de",
    territories: "Montevideo: Montevideo; Salto: Salto; Paysandú: Paysandú; Canelones: Canelones",
  },
  {
    country: "PY",
    language: null,
    town: "Municipalidad de",
    towns: "Asunción; Encarnación; Ciudad del Este",
    territory: "Departamento de",
    territories: "Itapúa: Encarnación; Cordillera: Caacupé",
  },
  {
    country: "BR",
    language: "pt",
    town: "Prefeitura de",
    towns: `Curitiba; Porto Alegre; Belo Horizonte; Salvador; Recife; Campinas; Florianópolis; Santos; Manaos; Fortaleza`,
    territory: "Estado de",
    territories: `Paraná: Curitiba; Minas Gerais: Belo Horizonte; Bahía: Salvador; Ceará: Fortaleza; Santa Catarina:
      Florianópolis; Pernambuco: Recife; São Paulo: São Paulo`,
  },
];
