/** Mexican sides of the invented agreements: INEGI's code of the state and, for a town hall, the municipality. */
export interface Signer {
  stateCode: string;
  municipality: string | null;
  /** Where it signs when it signs at home. */
  seat: string;
}

const state = (stateCode: string, seat: string): Signer => ({ stateCode, municipality: null, seat });
const town = (stateCode: string, municipality: string, stateName: string): Signer => ({
  stateCode,
  municipality,
  seat: `${municipality}, ${stateName}`,
});

export const SIGNERS: readonly Signer[] = [
  state("14", "Guadalajara, Jalisco"),
  town("14", "Guadalajara", "Jalisco"),
  town("14", "Puerto Vallarta", "Jalisco"),
  state("19", "Monterrey, Nuevo León"),
  town("19", "San Pedro Garza García", "Nuevo León"),
  state("09", "Ciudad de México"),
  state("31", "Mérida, Yucatán"),
  town("31", "Mérida", "Yucatán"),
  state("07", "Tuxtla Gutiérrez, Chiapas"),
  town("07", "Tapachula", "Chiapas"),
  state("01", "Aguascalientes, Aguascalientes"),
  state("15", "Toluca, Estado de México"),
  town("15", "Toluca", "Estado de México"),
  state("21", "Puebla, Puebla"),
  town("21", "San Pedro Cholula", "Puebla"),
  state("20", "Oaxaca de Juárez, Oaxaca"),
  state("08", "Chihuahua, Chihuahua"),
  town("08", "Juárez", "Chihuahua"),
  town("02", "Tijuana", "Baja California"),
  state("26", "Hermosillo, Sonora"),
  state("11", "Guanajuato, Guanajuato"),
  town("11", "León", "Guanajuato"),
  town("11", "San Miguel de Allende", "Guanajuato"),
  state("22", "Santiago de Querétaro, Querétaro"),
  state("16", "Morelia, Michoacán"),
  town("16", "Morelia", "Michoacán"),
  state("30", "Xalapa, Veracruz"),
  town("30", "Veracruz", "Veracruz"),
  state("23", "Chetumal, Quintana Roo"),
  town("23", "Benito Juárez", "Quintana Roo"),
  town("25", "Mazatlán", "Sinaloa"),
  state("32", "Zacatecas, Zacatecas"),
  state("24", "San Luis Potosí, San Luis Potosí"),
  state("27", "Villahermosa, Tabasco"),
];
