/** Places of a country, or of a part of it, that could sign an agreement. All of them are real. */
export interface CountryPlaces {
  /** ISO 3166-1. */
  country: string;
  /** ISO 639, when its texts are not in Spanish alone. */
  language: string | null;
  /** What its towns are called, and the towns: "San Antonio, Texas" or "Lyon", separated by semicolons. */
  town: string;
  towns: string;
  /** What its larger territories are called, and these with their capitals: "Texas: Austin". */
  territory: string;
  territories: string;
}
