import type { CountryPlaces } from "./country-places.ts";

export const NORTH_AMERICA: readonly CountryPlaces[] = [
  {
    country: "US",
    language: "en",
    town: "Ciudad de",
    towns: `San Antonio, Texas; Houston, Texas; Dallas, Texas; Austin, Texas; El Paso, Texas; Laredo, Texas;
      McAllen, Texas; Brownsville, Texas; Fort Worth, Texas; Los Ángeles, California; San Diego, California;
      San José, California; Fresno, California; Sacramento, California; Long Beach, California; Anaheim, California;
      Santa Ana, California; Riverside, California; Oakland, California; Phoenix, Arizona; Tucson, Arizona;
      Nogales, Arizona; Yuma, Arizona; Mesa, Arizona; Douglas, Arizona; Albuquerque, Nuevo México;
      Santa Fe, Nuevo México; Las Cruces, Nuevo México; Chicago, Illinois; Aurora, Illinois; Atlanta, Georgia;
      Miami, Florida; Orlando, Florida; Tampa, Florida; Denver, Colorado; Pueblo, Colorado; Salt Lake City, Utah;
      Las Vegas, Nevada; Reno, Nevada; Seattle, Washington; Yakima, Washington; Portland, Oregón; Salem, Oregón;
      Tulsa, Oklahoma; Kansas City, Misuri; Nueva Orleans, Luisiana; Nashville, Tennessee; Mineápolis, Minnesota;
      Milwaukee, Wisconsin; Detroit, Míchigan; Cleveland, Ohio; Filadelfia, Pensilvania; Charlotte, Carolina del Norte;
      Raleigh, Carolina del Norte; Mobile, Alabama; Wichita, Kansas; Indianápolis, Indiana; Omaha, Nebraska;
      Boise, Idaho`,
    territory: "Estado de",
    territories: `Texas: Austin; California: Sacramento; Arizona: Phoenix; Nuevo México: Santa Fe; Colorado: Denver;
      Illinois: Springfield; Georgia: Atlanta; Florida: Tallahassee; Utah: Salt Lake City; Oregón: Salem;
      Nevada: Carson City; Oklahoma: Oklahoma City; Wisconsin: Madison; Idaho: Boise; Kansas: Topeka;
      Luisiana: Baton Rouge; Alabama: Montgomery; Minnesota: Saint Paul; Misuri: Jefferson City; Iowa: Des Moines;
      Carolina del Norte: Raleigh; Hawái: Honolulu`,
  },
  {
    country: "US",
    language: "en",
    town: "Condado de",
    towns: `Los Ángeles, California; San Diego, California; Imperial, California; Orange, California; Pima, Arizona;
      Maricopa, Arizona; Santa Cruz, Arizona; El Paso, Texas; Webb, Texas; Hidalgo, Texas; Bexar, Texas;
      Cameron, Texas; Doña Ana, Nuevo México; Cook, Illinois; Clark, Nevada; Miami-Dade, Florida`,
    territory: "Estado de",
    territories: "Washington: Olympia; Míchigan: Lansing; Carolina del Sur: Columbia; Indiana: Indianápolis",
  },
  {
    country: "CA",
    language: "en",
    town: "Ciudad de",
    towns: "Vancouver; Toronto; Calgary; Edmonton; Winnipeg; Ottawa; Hamilton; Halifax; Saskatoon; Victoria",
    territory: "Provincia de",
    territories: `Alberta: Edmonton; Columbia Británica: Victoria; Ontario: Toronto; Manitoba: Winnipeg;
      Saskatchewan: Regina; Nueva Escocia: Halifax`,
  },
  {
    country: "CA",
    language: "fr",
    town: "Ciudad de",
    towns: "Montreal; Quebec; Gatineau; Sherbrooke",
    territory: "Provincia de",
    territories: "Quebec: Quebec; Nuevo Brunswick: Fredericton",
  },
];
