/** Purpose codes of the DAC that states and municipalities use, by their five digits, in our own short names. */
export const SECTORS = {
  "11110": "Política y gestión de la educación",
  "11330": "Formación para el trabajo",
  "11420": "Educación superior",
  "12220": "Atención básica de la salud",
  "14021": "Abastecimiento de agua",
  "14022": "Saneamiento",
  "14030": "Agua y saneamiento básicos",
  "14050": "Gestión de residuos",
  "15110": "Administración pública",
  "15112": "Descentralización y gobiernos locales",
  "15150": "Participación y sociedad civil",
  "15170": "Organizaciones e instituciones por la igualdad de las mujeres",
  "15190": "Migración ordenada, segura y regular",
  "16066": "Cultura",
  "21012": "Transporte público",
  "23110": "Política y gestión de la energía",
  "25010": "Política y gestión empresarial",
  "31120": "Desarrollo agrícola",
  "31220": "Desarrollo forestal",
  "32130": "Pequeñas y medianas empresas",
  "33110": "Política y gestión del comercio",
  "33210": "Política y gestión del turismo",
  "41010": "Política y gestión ambiental",
  "41030": "Biodiversidad",
  "43030": "Desarrollo y gestión urbanos",
  "43040": "Desarrollo rural",
  "43060": "Reducción del riesgo de desastres",
} as const satisfies Record<string, string>;

export type Sector = keyof typeof SECTORS;

export const SECTOR_CODES = Object.keys(SECTORS) as Sector[];

export const SECTOR_OPTIONS = SECTOR_CODES.map((value) => ({ value, label: `${value} · ${SECTORS[value]}` }));

/** «14050 · Gestión de residuos»; a code that is not of the list is given back as it came. */
export const sectorLabel = (code: string): string =>
  SECTOR_OPTIONS.find(({ value }) => value === code)?.label ?? code;
