/** The home page. */
export const home = {
  title: "Lo que los estados y municipios de México acuerdan con el mundo",
  lead: "Consulte los acuerdos interinstitucionales registrados y siga el trámite de uno nuevo, de la solicitud al registro.",
  search: "Buscar en el registro de acuerdos",
  searchHint: "Por título, estado, municipio, país o contraparte. Los acentos y los plurales no importan.",
  searchButton: "Buscar",
  doors: "¿Qué necesita hacer?",
  consult: "Consultar acuerdos",
  consultText: "Lea y descargue cualquier acuerdo registrado, con su dirección permanente y sus documentos.",
  definition: "Qué es un acuerdo interinstitucional",
  definitionText:
    "Es un convenio por escrito, regido por el derecho internacional público, entre una dependencia u organismo público de México (federal, estatal o municipal) y uno o varios órganos de gobierno extranjeros u organismos internacionales. Su materia no puede rebasar las atribuciones de quien lo firma.",
  basis: "Fundamento: Ley sobre la Celebración de Tratados, artículos 2, fracción II, y 7.",
  isNot: "Qué no lo es",
  private: "Un convenio con una empresa o una universidad privada.",
  privateText:
    "Se rige por el derecho privado y queda fuera de esa ley; la oficina puede presentarlo y recibirá respuesta.",
  twinning: "Todo hermanamiento.",
  twinningText: "Algunos descansan en un acuerdo; otros nacen de una declaración o de un acta de cabildo.",
};
