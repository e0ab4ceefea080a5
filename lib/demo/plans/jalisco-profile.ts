import { drawAgaveFields, drawPortals } from "../pictures/landscapes.ts";
import type { PlanScript, ScriptedPicture } from "./plan-script.ts";

/** The state's profile as a foreign counterpart reads it. */
export const jaliscoProfileEn: PlanScript["plan"] = {
  populationEn: "8.3 million people (2020 census). Six in ten live in the Guadalajara metropolitan area.",
  economyEn:
    "Electronics and software in the Guadalajara metropolitan area; tequila, berries and avocado for export; tourism in Puerto Vallarta.",
  vocationsEn:
    "Creative and audiovisual industries, food with designation of origin, technology and higher education.",
  assetsEn:
    "Two international airports, the Guadalajara book fair, the agave landscape (world heritage), the Hospicio Cabañas and thirteen universities with exchange programmes.",
  needsEn:
    "Water for the city, mobility for students from outside the capital and new markets for small firms.",
  languagesEn: "Spanish, Wixárika and Nahuatl. The office works in Spanish, English and French.",
  diasporaEn: "More than 1.4 million people in the United States, mostly in California, Illinois and Texas.",
  tiesEn: "Agreements in force with governments of North America, Europe and Asia, in the public registry.",
  contactEn: "Coordination of International Affairs, in Spanish and English: titular@jalisco.example",
};

export const jaliscoFigures: NonNullable<PlanScript["figures"]> = [
  {
    ...{ name: "Habitantes", nameEn: "Inhabitants", value: "8348151", unit: "personas", unitEn: "people" },
    ...{ year: "2020", source: "INEGI, Censo de Población y Vivienda" },
  },
  {
    ...{ name: "Municipios", nameEn: "Municipalities", value: "125", unit: "", unitEn: "" },
    ...{ year: "2025", source: "INEGI, Marco Geoestadístico" },
  },
  {
    ...{ name: "Universidades con intercambio", nameEn: "Universities with exchange programmes" },
    ...{ value: "13", year: "2025", source: "Inventario de la oficina (demostración)" },
  },
];

export const jaliscoPictures: readonly ScriptedPicture[] = [
  {
    file: "paisaje-agavero",
    draw: drawAgaveFields,
    words: {
      alt: "Hileras de agave azul en un llano de tierra rojiza, con cerros al fondo y el sol bajo.",
      altEn: "Rows of blue agave on a plain of reddish soil, with hills behind and the sun low.",
      caption: "Paisaje agavero, en Tequila",
      captionEn: "Agave landscape, in Tequila",
    },
  },
  {
    file: "portales-guadalajara",
    draw: drawPortals,
    words: {
      alt: "Una plaza con portales de cantera y, detrás, dos torres con remates amarillos.",
      altEn: "A square with stone arcades and, behind them, two towers with yellow spires.",
      caption: "Centro de Guadalajara",
      captionEn: "Downtown Guadalajara",
    },
  },
];
