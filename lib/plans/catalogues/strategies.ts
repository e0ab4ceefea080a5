import type { FieldOption } from "#lib/fields/plain-field.ts";

/** The six themes of territorial attractiveness. */
export const STRATEGY_THEMES = {
  1: "Desarrollo y competitividad",
  2: "Innovación, emprendimiento y tecnología",
  3: "Cultura, turismo e identidad territorial",
  4: "Sostenibilidad y medio ambiente",
  5: "Gobernanza y cooperación-competitiva",
  6: "Calidad de vida, prosperidad y bienestar social",
} as const satisfies Record<number, string>;

export interface Strategy {
  name: string;
  /** Null where the published list does not say. */
  theme: keyof typeof STRATEGY_THEMES | null;
  /** What it is, in a sentence that can begin an axis. */
  idea: string;
}

const strategy = (theme: Strategy["theme"], name: string, idea: string): Strategy => ({ theme, name, idea });

/** Strategies of attractiveness that an axis can start from. */
export const STRATEGIES: Readonly<Record<string, Strategy>> = {
  productos_locales: strategy(
    1,
    "Productos locales",
    "Dar a conocer fuera lo que se hace y se consume aquí.",
  ),
  inversion: strategy(
    1,
    "Atracción de inversión extranjera",
    "Buscar y acompañar a quien quiera invertir en el territorio.",
  ),
  clusteres: strategy(
    1,
    "Clusterización y medios innovadores",
    "Reunir en un mismo lugar a empresas, escuelas y gobierno de un sector para que crezcan juntos.",
  ),
  marcas_colectivas: strategy(
    1,
    "Sellos distintivos y marcas colectivas",
    "Distinguir con un sello protegido lo que viene de aquí.",
  ),
  megaeventos: strategy(
    1,
    "(Mega)eventos insignia de carácter permanente o temporal",
    "Hacer de una celebración o un encuentro la cita por la que se conoce al lugar.",
  ),
  denominaciones: strategy(
    null,
    "Indicaciones geográficas y denominaciones de origen",
    "Proteger con la ley un producto cuyas cualidades se deben al sitio donde se hace.",
  ),
  destinos_inteligentes: strategy(
    2,
    "Destinos turísticos inteligentes",
    "Usar datos y tecnología para que visitar sea más fácil y pese menos en el lugar.",
  ),
  cadenas_de_valor: strategy(
    2,
    "Cadenas de valor",
    "Enlazar a quienes producen, transforman y venden, para que el valor se quede aquí.",
  ),
  digital: strategy(
    2,
    "Internet, medios digitales y redes sociales",
    "Contar el territorio y conectarlo con el mundo por medios digitales.",
  ),
  ciudades_patrimonio: strategy(
    3,
    "Ciudades patrimonio",
    "Cuidar lo que el mundo reconoce como patrimonio y vivir de ello con medida.",
  ),
  rutas: strategy(
    3,
    "Rutas turísticas y de la experiencia",
    "Trazar recorridos con un tema que muestren lo que distingue al territorio.",
  ),
  marca: strategy(
    3,
    "Marca territorial o de lugares",
    "Dar al lugar una imagen propia que se reconozca dentro y fuera.",
  ),
  artesanias: strategy(
    3,
    "Artesanías",
    "Llevar al exterior el oficio y las tradiciones de una comunidad, con trato justo.",
  ),
  embajadores: strategy(
    3,
    "Embajadores territoriales",
    "Sumar a personas conocidas, nacidas aquí, que hablen por su tierra.",
  ),
  paradiplomacia_cultural: strategy(
    3,
    "Paradiplomacia cultural",
    "Apoyar desde el gobierno local el intercambio cultural con otros países.",
  ),
  patrimonio: strategy(
    3,
    "Internacionalización patrimonial",
    "Usar el patrimonio propio como puerta de entrada a otros compromisos con el exterior.",
  ),
  turismo_sostenible: strategy(
    4,
    "Fomento de prácticas de turismo sostenible y ecoturismo",
    "Recibir visitantes sin gastar la naturaleza que vienen a ver.",
  ),
  economia_circular: strategy(4, "Economía circular", "Aprender y hacer negocio con lo que hoy se desecha."),
  edificios: strategy(
    4,
    "Edificios emblemáticos",
    "Hacer de una construcción el símbolo por el que se recuerda al lugar.",
  ),
  ciudades_hermanas: strategy(
    5,
    "Ciudades hermanas",
    "Sostener con otra ciudad un trato estable para compartir experiencias y proyectos.",
  ),
  participacion: strategy(
    5,
    "Participación ciudadana",
    "Que la gente decida y haga también la acción internacional.",
  ),
  transfronteriza: strategy(
    5,
    "Cooperación transfronteriza",
    "Resolver con el vecino del otro lado lo que la línea no separa.",
  ),
  redes: strategy(
    5,
    "Pertenencia a redes, alianzas y asociaciones internacionales",
    "Estar donde otros gobiernos locales aprenden, se alían y hablan con una sola voz.",
  ),
  relaciones_publicas: strategy(
    5,
    "Relaciones públicas y comunicación del territorio",
    "Cuidar cómo ven al territorio los grupos que importan.",
  ),
  narrativa: strategy(
    5,
    "Narrativa de políticas públicas",
    "Contar con historias, y no solo con cifras, lo que el gobierno hace y por qué.",
  ),
  espacios: strategy(
    6,
    "Desarrollo de espacios públicos",
    "Hacer lugares de todos donde dé gusto estar, con lo aprendido de otras ciudades.",
  ),
  placemaking: strategy(
    6,
    "Recuperación de espacios públicos",
    "Devolver a la vida, con sus vecinos, un sitio que se había perdido.",
  ),
};

export const strategyOptions: readonly FieldOption[] = Object.entries(STRATEGIES).map(
  ([value, { name, idea }]) => ({ value, label: name, hint: idea }),
);
