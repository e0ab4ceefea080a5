import { STATES } from "#lib/catalogues/states.ts";
import type { RegistryCell } from "./registry-cell.ts";
import type { Random } from "../seeded-random.ts";

/** The Mexican side of an invented agreement. */
export interface Signer {
  /** INEGI's code. */
  stateCode: string;
  municipality: string | null;
  /** As a title names it, with its article: "el Municipio de Zapopan". */
  name: string;
  /** Who signs in any matter; in a state it is whoever the matter belongs to. */
  body: string | null;
  /** Where it signs when it signs at home. */
  seat: string;
}

// INEGI's code | capital | university of the state | municipalities. All of them are real.
const ROWS = `
01|Aguascalientes|Universidad Autónoma de Aguascalientes|Aguascalientes; Jesús María; Calvillo; Rincón de Romos
02|Mexicali|Universidad Autónoma de Baja California|Tijuana; Mexicali; Ensenada; Tecate; Playas de Rosarito
03|La Paz|Universidad Autónoma de Baja California Sur|La Paz; Los Cabos
04|Campeche|Universidad Autónoma de Campeche|Campeche; Carmen; Champotón; Calkiní
05|Saltillo|Universidad Autónoma de Coahuila|Saltillo; Torreón; Piedras Negras; Acuña; Monclova
06|Colima|Universidad de Colima|Colima; Manzanillo
07|Tuxtla Gutiérrez|Universidad Autónoma de Chiapas|Tapachula; Tuxtla Gutiérrez; San Cristóbal de las Casas; Comitán de Domínguez; Palenque
08|Chihuahua|Universidad Autónoma de Chihuahua|Juárez; Chihuahua; Cuauhtémoc; Delicias
09|Ciudad de México|Universidad Autónoma de la Ciudad de México|Coyoacán; Iztapalapa; Tlalpan
10|Durango|Universidad Juárez del Estado de Durango|Durango; Gómez Palacio; Lerdo
11|Guanajuato|Universidad de Guanajuato|León; Irapuato; Celaya; San Miguel de Allende; Guanajuato; Salamanca; Silao de la Victoria; Dolores Hidalgo
12|Chilpancingo|Universidad Autónoma de Guerrero|Acapulco de Juárez; Taxco de Alarcón; Zihuatanejo de Azueta; Iguala de la Independencia
13|Pachuca|Universidad Autónoma del Estado de Hidalgo|Pachuca de Soto; Tulancingo de Bravo; Mineral del Monte; Tula de Allende; Huasca de Ocampo
14|Guadalajara|Universidad de Guadalajara|Guadalajara; Zapopan; San Pedro Tlaquepaque; Tonalá; Puerto Vallarta; Tlajomulco de Zúñiga; Lagos de Moreno; Tequila; Chapala; Tepatitlán de Morelos; Zapotlán el Grande; Autlán de Navarro
15|Toluca|Universidad Autónoma del Estado de México|Toluca; Naucalpan de Juárez; Metepec; Tlalnepantla de Baz; Ecatepec de Morelos; Valle de Bravo; Texcoco; Huixquilucan; Nezahualcóyotl; Cuautitlán Izcalli
16|Morelia|Universidad Michoacana de San Nicolás de Hidalgo|Morelia; Uruapan; Pátzcuaro; Zamora; Lázaro Cárdenas; Zitácuaro; Apatzingán; Quiroga
17|Cuernavaca|Universidad Autónoma del Estado de Morelos|Cuernavaca; Cuautla; Tepoztlán; Jiutepec
18|Tepic|Universidad Autónoma de Nayarit|Tepic; Bahía de Banderas
19|Monterrey|Universidad Autónoma de Nuevo León|Monterrey; San Pedro Garza García; Guadalupe; San Nicolás de los Garza; Apodaca; Santa Catarina; General Escobedo; Santiago; Linares
20|Oaxaca de Juárez|Universidad Autónoma Benito Juárez de Oaxaca|Oaxaca de Juárez; San Juan Bautista Tuxtepec; Huajuapan de León; San Pablo Villa de Mitla
21|Puebla|Benemérita Universidad Autónoma de Puebla|Puebla; San Pedro Cholula; San Andrés Cholula; Tehuacán; Atlixco; Teziutlán
22|Santiago de Querétaro|Universidad Autónoma de Querétaro|Querétaro; San Juan del Río; Corregidora; Tequisquiapan; El Marqués
23|Chetumal|Universidad Autónoma del Estado de Quintana Roo|Benito Juárez; Othón P. Blanco; Solidaridad; Cozumel; Isla Mujeres
24|San Luis Potosí|Universidad Autónoma de San Luis Potosí|San Luis Potosí; Matehuala; Ciudad Valles; Rioverde
25|Culiacán|Universidad Autónoma de Sinaloa|Mazatlán; Culiacán; Ahome; Guasave
26|Hermosillo|Universidad de Sonora|Hermosillo; Nogales; Cajeme; San Luis Río Colorado; Agua Prieta; Guaymas; Puerto Peñasco
27|Villahermosa|Universidad Juárez Autónoma de Tabasco|Centro; Cárdenas; Comalcalco
28|Ciudad Victoria|Universidad Autónoma de Tamaulipas|Matamoros; Reynosa; Nuevo Laredo; Tampico; Victoria; Ciudad Madero
29|Tlaxcala|Universidad Autónoma de Tlaxcala|Tlaxcala
30|Xalapa|Universidad Veracruzana|Veracruz; Xalapa; Boca del Río; Córdoba; Orizaba; Coatepec; Papantla
31|Mérida|Universidad Autónoma de Yucatán|Mérida; Valladolid; Progreso; Izamal
32|Zacatecas|Universidad Autónoma de Zacatecas|Zacatecas; Fresnillo; Guadalupe; Jerez`;

const HOMES = new Map(
  ROWS.trim()
    .split("\n")
    .map((row) => {
      const [code, capital, university, towns] = row.split("|") as [string, string, string, string];
      return [code, { capital, university, towns: towns.split("; ") }];
    }),
);

const CAPITAL_CITY = "09";

/** Who signs an agreement of the cell: a town hall, or the state; with a university, the state's own as often as not. */
export function drawSigner(random: Random, { stateCode, level, type }: RegistryCell): Signer {
  const { capital, university, towns } = HOMES.get(stateCode)!;
  const state = STATES.find(([code]) => code === stateCode)![1];
  if (level === "MUNICIPAL") {
    const municipality = random.pick(towns);
    const body = stateCode === CAPITAL_CITY ? `Alcaldía ${municipality}` : `Ayuntamiento de ${municipality}`;
    const name = stateCode === CAPITAL_CITY ? `la ${body}` : `el Municipio de ${municipality}`;
    return { stateCode, municipality, name, body, seat: `${municipality}, ${state}` };
  }
  const seat = stateCode === CAPITAL_CITY ? state : `${capital}, ${state}`;
  const atHome = { stateCode, municipality: null, seat };
  if (type === "PRIVATE" && random.happens(60))
    return { ...atHome, name: `la ${university}`, body: university };
  return { ...atHome, name: nameGovernment(state), body: null };
}

function nameGovernment(state: string): string {
  if (state.startsWith("Estado ")) return `el Gobierno del ${state}`;
  return state.startsWith("Ciudad ") ? `el Gobierno de la ${state}` : `el Gobierno de ${state}`;
}
