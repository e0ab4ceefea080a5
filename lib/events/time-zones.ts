/** The zones of Mexico first, by what people call them; then those of the world, as the runtime lists them. */
const MEXICAN = [
  ["America/Mexico_City", "Ciudad de México"],
  ["America/Monterrey", "Monterrey"],
  ["America/Merida", "Mérida (Yucatán y Campeche)"],
  ["America/Cancun", "Cancún (Quintana Roo)"],
  ["America/Mazatlan", "Mazatlán (Sinaloa, Nayarit, Baja California Sur)"],
  ["America/Hermosillo", "Hermosillo (Sonora)"],
  ["America/Tijuana", "Tijuana (Baja California)"],
  ["America/Chihuahua", "Chihuahua"],
  ["America/Ciudad_Juarez", "Ciudad Juárez"],
  ["America/Ojinaga", "Ojinaga"],
  ["America/Matamoros", "Matamoros (frontera de Tamaulipas)"],
] as const;

const named = new Map<string, string>(MEXICAN);
const everywhere = Intl.supportedValuesOf("timeZone").filter(
  (zone) => zone.includes("/") && !named.has(zone),
);

export const HOME_ZONE = "America/Mexico_City";

const known = new Set<string>([...named.keys(), ...everywhere]);

export const isTimeZone = (zone: string): boolean => known.has(zone);

/** As the clocks of a place are named in a sentence: «Tijuana (Baja California)», `Europe/Paris` → «Paris». */
export const zoneLabel = (zone: string): string =>
  named.get(zone) ?? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

/** Every zone as a choice, those of Mexico first. */
export const ZONES: readonly { value: string; label: string }[] = [
  ...MEXICAN.map(([value, label]) => ({ value, label })),
  ...everywhere.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
];
