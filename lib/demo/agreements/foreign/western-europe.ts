import type { CountryPlaces } from "./country-places.ts";

export const WESTERN_EUROPE: readonly CountryPlaces[] = [
  {
    country: "ES",
    language: null,
    town: "Ayuntamiento de",
    towns: `Madrid; Barcelona; Sevilla; Zaragoza; Málaga; Bilbao; Granada; Córdoba; Salamanca; Toledo; Alicante; Vigo;
      Oviedo; Cádiz; Trujillo; Mérida; Cáceres; Alcalá de Henares`,
    territory: "Comunidad Autónoma de",
    territories: `Andalucía: Sevilla; Aragón: Zaragoza; Canarias: Las Palmas; Cantabria: Santander; Extremadura: Mérida;
      Galicia: Santiago de Compostela; Castilla y León: Valladolid`,
  },
  {
    country: "ES",
    language: "ca",
    town: "Ayuntamiento de",
    towns: "Gerona; Tarragona; Lérida; Palma",
    territory: "Comunidad Autónoma de",
    territories: "Cataluña: Barcelona; las Islas Baleares: Palma",
  },
  {
    country: "FR",
    language: "fr",
    town: "Ciudad de",
    towns: `Lyon; Toulouse; Burdeos; Marsella; Nantes; Lille; Estrasburgo; Montpellier; Barcelonnette; Niza; Grenoble;
      Rennes`,
    territory: "Región de",
    territories: `Nueva Aquitania: Burdeos; Occitania: Toulouse; Bretaña: Rennes; Normandía: Ruan; Borgoña-Franco Condado:
      Dijon; Altos de Francia: Lille`,
  },
  {
    country: "IT",
    language: "it",
    town: "Municipio de",
    towns: "Florencia; Turín; Bolonia; Génova; Verona; Nápoles; Palermo; Bérgamo; Pisa; Perugia",
    territory: "Región de",
    territories: `Toscana: Florencia; Lombardía: Milán; Piamonte: Turín; Emilia-Romaña: Bolonia; Umbría: Perugia; Sicilia:
      Palermo`,
  },
  {
    country: "PT",
    language: "pt",
    town: "Cámara Municipal de",
    towns: "Lisboa; Oporto; Coímbra; Braga; Évora; Aveiro",
    territory: "Región Autónoma de",
    territories: "Madeira: Funchal; Azores: Ponta Delgada",
  },
  {
    country: "GB",
    language: "en",
    town: "Ciudad de",
    towns: "Mánchester; Liverpool; Birmingham; Bristol; Edimburgo; Glasgow; Cardiff; Leeds",
    territory: "Condado de",
    territories: "Kent: Maidstone; Cornualles: Truro; Norfolk: Norwich",
  },
  {
    country: "IE",
    language: "en",
    town: "Ciudad de",
    towns: "Cork; Galway; Limerick; Dublín",
    territory: "Condado de",
    territories: "Clare: Ennis; Kerry: Tralee",
  },
  {
    country: "NL",
    language: "nl",
    town: "Municipio de",
    towns: "Róterdam; Utrecht; La Haya; Eindhoven; Groninga",
    territory: "Provincia de",
    territories: "Brabante Septentrional: Bolduque; Holanda Meridional: La Haya; Frisia: Leeuwarden",
  },
  {
    country: "BE",
    language: "fr",
    town: "Ciudad de",
    towns: "Lieja; Namur; Charleroi; Mons",
    territory: "Región de",
    territories: "Valonia: Namur; Bruselas-Capital: Bruselas",
  },
];
