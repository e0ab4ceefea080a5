import { withoutAccents } from "#lib/kernel/without-accents.ts";
import type { Point } from "./world-shapes.ts";

/** Cities that have ties with Mexican ones, north and east in degrees, to a tenth: enough for a map of the world. */
const CITIES: Readonly<Record<string, string>> = {
  AR: `Buenos Aires -34.6 -58.4; Córdoba -31.4 -64.2; La Plata -34.9 -58; Mar del Plata -38 -57.6;
    Mendoza -32.9 -68.8; Neuquén -39 -68.1; Paraná -31.7 -60.5; Rosario -32.9 -60.7; Salta -24.8 -65.4;
    San Miguel de Tucumán -26.8 -65.2`,
  AT: "Graz 47.1 15.4; Innsbruck 47.3 11.4; Linz 48.3 14.3; Salzburgo 47.8 13; Viena 48.2 16.4",
  AU: `Adelaida -34.9 138.6; Brisbane -27.5 153; Melbourne -37.8 145; Perth -31.9 115.9; Sídney -33.9 151.2`,
  BE: "Amberes 51.2 4.4; Bruselas 50.9 4.4; Gante 51.1 3.7; Lieja 50.6 5.6",
  BO: `Cochabamba -17.4 -66.2; La Paz -16.5 -68.1; Potosí -19.6 -65.8; Santa Cruz de la Sierra -17.8 -63.2;
    Sucre -19 -65.3; Tarija -21.5 -64.7`,
  BR: `Belo Horizonte -19.9 -43.9; Brasilia -15.8 -47.9; Curitiba -25.4 -49.3; Porto Alegre -30 -51.2;
    Recife -8.1 -34.9; Río de Janeiro -22.9 -43.2; Salvador -13 -38.5; São Paulo -23.6 -46.6`,
  BZ: "Belmopán 17.3 -88.8; Corozal 18.4 -88.4",
  CA: `Calgary 51 -114.1; Edmonton 53.5 -113.5; Gatineau 45.5 -75.7; Halifax 44.6 -63.6;
    Hamilton 43.3 -79.9; Montreal 45.5 -73.6; Ottawa 45.4 -75.7; Quebec 46.8 -71.2; Regina 50.4 -104.6;
    Saskatoon 52.1 -106.7; Sherbrooke 45.4 -71.9; Toronto 43.7 -79.4; Vancouver 49.3 -123.1;
    Victoria 48.4 -123.4; Winnipeg 49.9 -97.1`,
  CH: "Basilea 47.6 7.6; Berna 46.9 7.4; Ginebra 46.2 6.1; Lucerna 47.1 8.3; Zúrich 47.4 8.5",
  CL: `Antofagasta -23.7 -70.4; Concepción -36.8 -73; La Serena -29.9 -71.3; Puerto Montt -41.5 -72.9;
    Santiago -33.4 -70.7; Temuco -38.7 -72.6; Valdivia -39.8 -73.2; Valparaíso -33 -71.6;
    Viña del Mar -33 -71.6`,
  CN: `Cantón 23.1 113.3; Changsha 28.2 112.9; Chengdú 30.6 104.1; Dalian 38.9 121.6; Fuzhou 26.1 119.3;
    Hangzhou 30.3 120.2; Jinan 36.7 117; Kunming 25 102.7; Nankín 32.1 118.8; Ningbo 29.9 121.5;
    Pekín 39.9 116.4; Qingdao 36.1 120.4; Shanghái 31.2 121.5; Shenzhen 22.5 114.1; Suzhou 31.3 120.6;
    Wuhan 30.6 114.3; Xi’an 34.3 108.9; Xiamen 24.5 118.1`,
  CO: `Barranquilla 11 -74.8; Bogotá 4.7 -74.1; Bucaramanga 7.1 -73.1; Cali 3.4 -76.5;
    Cartagena de Indias 10.4 -75.5; Manizales 5.1 -75.5; Medellín 6.2 -75.6; Pasto 1.2 -77.3;
    Pereira 4.8 -75.7; Santa Marta 11.2 -74.2; Tunja 5.5 -73.4`,
  CR: `Alajuela 10 -84.2; Cartago 9.9 -83.9; Heredia 10 -84.1; Liberia 10.6 -85.4; Limón 10 -83;
    San José 9.9 -84.1`,
  CU: "Cienfuegos 22.1 -80.4; La Habana 23.1 -82.4; Santiago de Cuba 20 -75.8; Trinidad 21.8 -80",
  DE: `Berlín 52.5 13.4; Bremen 53.1 8.8; Colonia 50.9 7; Dortmund 51.5 7.5; Dresde 51.1 13.7;
    Friburgo 48 7.8; Hamburgo 53.6 10; Hannover 52.4 9.7; Leipzig 51.3 12.4; Múnich 48.1 11.6;
    Núremberg 49.5 11.1; Stuttgart 48.8 9.2; Wolfsburgo 52.4 10.8`,
  DO: `La Vega 19.2 -70.5; Puerto Plata 19.8 -70.7; Santiago de los Caballeros 19.5 -70.7;
    Santo Domingo 18.5 -69.9`,
  EC: "Ambato -1.2 -78.6; Cuenca -2.9 -79; Guayaquil -2.2 -79.9; Loja -4 -79.2; Quito -0.2 -78.5",
  EG: "Alejandría 31.2 29.9; El Cairo 30 31.2; Luxor 25.7 32.6",
  ES: `Alcalá de Henares 40.5 -3.4; Alicante 38.3 -0.5; Barcelona 41.4 2.2; Bilbao 43.3 -2.9;
    Cáceres 39.5 -6.4; Cádiz 36.5 -6.3; Córdoba 37.9 -4.8; Gerona 42 2.8; Granada 37.2 -3.6;
    Lérida 41.6 0.6; Madrid 40.4 -3.7; Málaga 36.7 -4.4; Mérida 38.9 -6.3; Oviedo 43.4 -5.8;
    Palma 39.6 2.6; Salamanca 41 -5.7; Santander 43.5 -3.8; Santiago de Compostela 42.9 -8.5;
    Sevilla 37.4 -6; Tarragona 41.1 1.2; Toledo 39.9 -4; Trujillo 39.5 -5.9; Valencia 39.5 -0.4;
    Valladolid 41.7 -4.7; Vigo 42.2 -8.7; Zaragoza 41.7 -0.9`,
  FR: `Barcelonnette 44.4 6.7; Burdeos 44.8 -0.6; Estrasburgo 48.6 7.8; Grenoble 45.2 5.7; Lille 50.6 3.1;
    Lyon 45.8 4.8; Marsella 43.3 5.4; Montpellier 43.6 3.9; Nantes 47.2 -1.6; Niza 43.7 7.3;
    París 48.9 2.4; Rennes 48.1 -1.7; Toulouse 43.6 1.4`,
  GB: `Birmingham 52.5 -1.9; Bristol 51.5 -2.6; Cardiff 51.5 -3.2; Edimburgo 56 -3.2; Glasgow 55.9 -4.3;
    Leeds 53.8 -1.5; Liverpool 53.4 -3; Londres 51.5 -0.1; Mánchester 53.5 -2.2`,
  GT: `Antigua Guatemala 14.6 -90.7; Ciudad de Guatemala 14.6 -90.5; Cobán 15.5 -90.4; Flores 16.9 -89.9;
    Huehuetenango 15.3 -91.5; Quetzaltenango 14.8 -91.5; San Marcos 15 -91.8`,
  HN: "Comayagua 14.5 -87.6; San Pedro Sula 15.5 -88; Tegucigalpa 14.1 -87.2",
  IL: "Haifa 32.8 35; Jerusalén 31.8 35.2; Tel Aviv 32.1 34.8",
  IN: `Ahmedabad 23 72.6; Bangalore 13 77.6; Bombay 19.1 72.9; Hyderabad 17.4 78.5; Jaipur 26.9 75.8;
    Nueva Delhi 28.6 77.2; Pune 18.5 73.9`,
  IT: `Bérgamo 45.7 9.7; Bolonia 44.5 11.3; Florencia 43.8 11.3; Génova 44.4 8.9; Milán 45.5 9.2;
    Nápoles 40.9 14.3; Palermo 38.1 13.4; Perugia 43.1 12.4; Pisa 43.7 10.4; Roma 41.9 12.5;
    Turín 45.1 7.7; Verona 45.4 11`,
  JP: `Fukuoka 33.6 130.4; Hiroshima 34.4 132.5; Kioto 35 135.8; Kobe 34.7 135.2; Nagano 36.7 138.2;
    Nagoya 35.2 136.9; Osaka 34.7 135.5; Saitama 35.9 139.6; Sapporo 43.1 141.4; Sendai 38.3 140.9;
    Shizuoka 35 138.4; Tokio 35.7 139.7; Yokohama 35.4 139.6`,
  KE: "Kisumu -0.1 34.8; Mombasa -4 39.7; Nairobi -1.3 36.8",
  KR: `Andong 36.6 128.7; Busan 35.2 129.1; Chuncheon 37.9 127.7; Daegu 35.9 128.6; Daejeon 36.4 127.4;
    Gwangju 35.2 126.9; Incheon 37.5 126.7; Seúl 37.6 127; Suwon 37.3 127; Ulsan 35.5 129.3`,
  MA: "Casablanca 33.6 -7.6; Fez 34 -5; Marrakech 31.6 -8; Rabat 34 -6.8; Tánger 35.8 -5.8",
  NI: "Estelí 13.1 -86.4; Granada 11.9 -86; León 12.4 -86.9; Managua 12.1 -86.3",
  NL: "Ámsterdam 52.4 4.9; La Haya 52.1 4.3; Róterdam 51.9 4.5; Utrecht 52.1 5.1",
  NZ: "Auckland -36.8 174.8; Christchurch -43.5 172.6; Dunedin -45.9 170.5; Wellington -41.3 174.8",
  PA: "Colón 9.4 -79.9; David 8.4 -82.4; Panamá 9 -79.5",
  PE: `Arequipa -16.4 -71.5; Ayacucho -13.2 -74.2; Chiclayo -6.8 -79.8; Cusco -13.5 -72; Lima -12 -77;
    Piura -5.2 -80.6; Puno -15.8 -70; Trujillo -8.1 -79`,
  PH: "Cebú 10.3 123.9; Manila 14.6 121",
  PL: "Breslavia 51.1 17; Cracovia 50.1 19.9; Gdansk 54.4 18.6; Varsovia 52.2 21",
  PT: `Braga 41.6 -8.4; Coímbra 40.2 -8.4; Évora 38.6 -7.9; Funchal 32.7 -16.9; Lisboa 38.7 -9.1;
    Oporto 41.1 -8.6`,
  SN: "Dakar 14.7 -17.5; San Luis 16 -16.5",
  SV: "San Miguel 13.5 -88.2; San Salvador 13.7 -89.2; Santa Ana 14 -89.6; Suchitoto 13.9 -89",
  TR: `Ankara 39.9 32.9; Antalya 36.9 30.7; Bursa 40.2 29; Estambul 41 29; Izmir 38.4 27.1; Konya 37.9 32.5`,
  US: `Albuquerque 35.1 -106.7; Anaheim 33.8 -117.9; Atlanta 33.7 -84.4; Austin 30.3 -97.7;
    Boise 43.6 -116.2; Brownsville 25.9 -97.5; Charlotte 35.2 -80.8; Chicago 41.9 -87.6;
    Cleveland 41.5 -81.7; Dallas 32.8 -96.8; Denver 39.7 -105; Detroit 42.3 -83; Douglas 31.3 -109.5;
    El Paso 31.8 -106.5; Filadelfia 40 -75.2; Fort Worth 32.8 -97.3; Fresno 36.7 -119.8;
    Honolulu 21.3 -157.9; Houston 29.8 -95.4; Indianápolis 39.8 -86.2; Kansas City 39.1 -94.6;
    Laredo 27.5 -99.5; Las Cruces 32.3 -106.8; Las Vegas 36.2 -115.1; Los Ángeles 34.1 -118.2;
    McAllen 26.2 -98.2; Miami 25.8 -80.2; Milwaukee 43 -87.9; Mineápolis 45 -93.3; Nashville 36.2 -86.8;
    Nogales 31.3 -110.9; Nueva Orleans 30 -90.1; Nueva York 40.7 -74; Oakland 37.8 -122.3;
    Omaha 41.3 -95.9; Orlando 28.5 -81.4; Phoenix 33.4 -112.1; Portland 45.5 -122.7; Pueblo 38.3 -104.6;
    Raleigh 35.8 -78.6; Reno 39.5 -119.8; Sacramento 38.6 -121.5; Salem 44.9 -123;
    Salt Lake City 40.8 -111.9; San Antonio 29.4 -98.5; San Diego 32.7 -117.2; San Francisco 37.8 -122.4;
    San José 37.3 -121.9; Santa Fe 35.7 -105.9; Seattle 47.6 -122.3; Tampa 28 -82.5; Tucson 32.2 -111;
    Tulsa 36.2 -96; Washington 38.9 -77; Wichita 37.7 -97.3; Yuma 32.7 -114.6`,
  UY: "Montevideo -34.9 -56.2; Salto -31.4 -58",
  VE: `Barquisimeto 10.1 -69.3; Caracas 10.5 -66.9; Maracaibo 10.6 -71.6; Mérida 8.6 -71.1;
    Valencia 10.2 -68`,
  VN: "Da Nang 16.1 108.2; Haiphong 20.9 106.7; Hanói 21 105.8; Hue 16.5 107.6",
  ZA: "Ciudad del Cabo -33.9 18.4; Durban -29.9 31; Johannesburgo -26.2 28; Pretoria -25.7 28.2",
};

/** «San Antonio, Texas» is looked for as «san antonio»: within a country the first name is enough for these. */
const keyOf = (country: string, city: string): string =>
  `${country} ${withoutAccents(city.split(",")[0]!).trim().toLowerCase()}`;

let points: Map<string, Point> | undefined;

function readPoints(): Map<string, Point> {
  const found = Object.entries(CITIES).flatMap(([country, list]) =>
    list.split(/;\s+/).map((entry): [string, Point] => {
      const [, city, north, east] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/.exec(entry)!;
      return [keyOf(country, city!), [Number(east), Number(north)]];
    }),
  );
  return new Map(found);
}

/**
 * Where a city is, by the letters of its country and its name in Spanish.
 * @returns longitude and latitude in degrees; null for one that is not known here
 */
export const cityPoint = (country: string, city: string): Point | null =>
  (points ??= readPoints()).get(keyOf(country, city)) ?? null;
