/** The page of the open data. */
export const openData = {
  description:
    "El registro de acuerdos y sus cifras para llevar: archivos, diccionario, licencia, API y avisos.",
  lead: "El registro completo y sus cifras son de quien los necesite: llévese el archivo, consúltelos desde un programa o reciba un aviso de lo nuevo.",
  files: {
    title: "Todo el registro",
    count: (number: string, one: boolean) =>
      `${number} ${one ? "acuerdo" : "acuerdos"}, un renglón por cada uno.`,
    last: (day: string) => `Última inscripción: ${day}.`,
    whole: "con todo el registro",
    size: (size: string) => `Unos ${size}`,
    part: "¿Solo necesita una parte?",
    partLink: "Búsquela en el registro",
    partText: "al pie de la lista puede llevarse lo que encontró.",
    /** When one would choose each format. */
    purposes: {
      csv: "Una tabla de texto (UTF-8, comas) para cualquier hoja de cálculo o programa de análisis.",
      xlsx: "Un libro con los acuerdos en una hoja y el diccionario en otra.",
      json: "Un solo objeto con los acuerdos en «acuerdos»; las listas son listas.",
      ndjson: "Un acuerdo por renglón, para leerlo por partes sin cargarlo entero.",
    },
  },
  dictionary: {
    title: "Qué dice cada columna",
    file: "Diccionario en CSV",
    lead: "Las columnas se llaman igual en todos los formatos y no cambian de nombre. Donde caben varios valores, en JSON son una lista y en las tablas van separados por",
    summary: (columns: number) => `Las ${columns} columnas, una por una`,
    list: "lista",
    optional: "puede estar vacía",
  },
  tables: {
    title: "Las cifras",
    the: "Las tablas de",
    defined: "con su definición. Con",
    ofState: "al final de la dirección son las de un solo estado.",
  },
  others: {
    title: "Otros datos del portal",
    index: "Índice de acción internacional, por estado y año",
    practices: "Prácticas publicadas, con su puntaje",
  },
  feeds: {
    title: "Avisos de lo nuevo",
    lead: "Con un lector de noticias se entera de cada inscripción sin dar su correo:",
    or: "o",
    search: "También puede seguir una búsqueda: hágala en",
    searchLink: "el registro",
    choose: "y elija «Suscribirse a esta búsqueda».",
  },
  api: {
    title: "Para programas",
    lead: "Todo se lee sin cuenta ni clave y desde cualquier sitio. Los filtros son los mismos de la lista: lo que ve en la dirección de una búsqueda se puede pegar aquí.",
    copy: "Copiar",
    examples: {
      search: "Buscar, con cuántos hay de cada cosa",
      filtered: "Los acuerdos vigentes de Jalisco",
      spreadsheet: "Los hermanamientos con Francia, para una hoja de cálculo",
      figures: "Cuántos acuerdos hay por región del mundo",
      calculator: "Cuándo vencen diez días hábiles",
      feed: "Avisos de lo que inscriba Yucatán (Atom)",
    },
    description: "Descripción de la API (OpenAPI 3.1)",
    and: "y",
    catalogue: "catálogo de datos (DCAT)",
    each: "Cada respuesta lleva",
    held: "si lo devuelve en",
    unchanged: "y nada cambió, la respuesta es un 304 sin contenido.",
    limit: "Hay un límite por minuto y dirección que una persona no alcanza;",
    left: "dice cuánto queda. Al pasarlo la respuesta es 429, con los segundos de espera en",
    instead: "Para leer todo el registro, pida el archivo una vez.",
  },
  license: {
    title: "Licencia y cita",
    may: "Puede copiar, publicar, adaptar y combinar estos datos, también con fines comerciales, según los",
    must: "Diga de dónde vienen y cuándo los tomó, no cambie su sentido y no dé a entender que el gobierno respalda lo que hizo con ellos.",
    cite: "Puede citarlos así:",
    citation: (portal: string, address: string, day: string) =>
      `«Registro de Acuerdos Interinstitucionales», ${portal}. ${address}. Consultado el ${day}.`,
    invented:
      "Los acuerdos de esta demostración son inventados y no tienen validez oficial: en cada archivo lo dice la columna",
  },
};
