import type { ArticleSection } from "#lib/generated/prisma/enums.ts";

/** An invented article of the demonstration. */
export interface DemoArticle {
  section: ArticleSection;
  title: string;
  byline?: string;
  body: string;
  areas: readonly string[];
  /** The first published practice, call or event whose title begins so, if there is one. */
  about?: string;
}

export interface DemoEdition {
  title: string;
  intro: string;
  /** Days before the load. */
  ago: number;
  articles: readonly DemoArticle[];
  correction?: string;
}

/** The editions that the demonstration has published, the first one first. Invented, as all of it. */
export const DEMO_EDITIONS: readonly DemoEdition[] = [
  {
    title: "El agua que compartimos",
    intro:
      "Empieza el boletín de la acción internacional de estados y municipios. En este número, lo que varias ciudades aprenden de otras para cuidar su agua. Lo que aquí se cuenta es inventado: pertenece a la demostración.",
    ago: 96,
    articles: [
      {
        section: "ARTICLES",
        title: "Tres ciudades miden su agua con la misma regla",
        areas: ["agua_residuos", "medio_ambiente"],
        body: "Durante un año, tres ciudades de dos países midieron lo mismo, el mismo día y de la misma forma: cuánta agua entra a la red y cuánta llega a las casas.\n\n## Qué encontraron\n\n- La mitad de lo que se pierde se va en menos de la décima parte de la red.\n- Cambiar válvulas cuesta menos que cambiar tubos.\n- Publicar la cifra cada mes ayudó a conseguir recursos.\n\nLos datos y la manera de medir están en [la página del proyecto](https://agua.example/medicion).",
      },
      {
        section: "PRACTICES",
        title: "Un comité que sobrevive a las administraciones",
        byline: "Dirección General de Coordinación Política",
        areas: ["gobierno"],
        about: "practice",
        body: "Una práctica publicada este trimestre cuenta cómo un comité con vecinas, universidades y gobierno sostuvo un hermanamiento durante cuatro administraciones.\n\nLo más útil: un acta de una página al cierre de cada año, con lo que queda pendiente y a quién le toca.",
      },
      {
        section: "OPPORTUNITIES",
        title: "Residuos: una convocatoria que cierra pronto",
        areas: ["agua_residuos"],
        about: "Ciudades que separan",
        body: "Para municipios de más de 100 mil habitantes que pasan de recolectar a separar y aprovechar. Pide una ciudad socia en Europa: quien no la tenga puede buscarla desde ahora.",
      },
      {
        section: "GUESTS",
        title: "Lo que aprendimos al recibir una delegación",
        byline: "Enlace internacional de un municipio de la costa",
        areas: ["turismo", "gobierno"],
        body: "Recibir bien empieza un mes antes. Pedimos a quienes venían tres preguntas, no un itinerario; con ellas armamos las reuniones. De once, siete dejaron un compromiso con fecha.",
      },
    ],
  },
  {
    title: "Jóvenes que van y vuelven",
    intro:
      "Movilidad de estudiantes, prácticas en gobiernos locales y lo que piden las nuevas convocatorias. Contenido inventado para la demostración.",
    ago: 61,
    articles: [
      {
        section: "ARTICLES",
        title: "Un semestre fuera cuesta menos de lo que se cree",
        areas: ["educacion", "juventud"],
        body: "Cuatro universidades estatales pusieron en común sus convenios. El resultado: 180 lugares con la colegiatura cubierta y una bolsa para el pasaje.\n\n## Cómo se repartieron\n\nUno de cada tres lugares fue para estudiantes que viven fuera de las capitales. La entrevista contó más que el promedio.",
      },
      {
        section: "ARTICLES",
        title: "Prácticas profesionales en la oficina internacional",
        areas: ["capital_humano", "juventud"],
        body: "Dos oficinas abrieron lugares de práctica. La tarea es concreta: poner al día un hermanamiento, con sus compromisos y sus contactos, y dejarlo escrito para quien siga.",
      },
      {
        section: "PRACTICES",
        title: "Casas de la cultura que se prestan exposiciones",
        areas: ["cultura"],
        body: "Cinco municipios y una región de Italia hicieron un catálogo común de exposiciones que viajan en una caja. Lo que era caro, el seguro, se negoció una sola vez para todos.",
      },
      {
        section: "OPPORTUNITIES",
        title: "Becas de movilidad para regiones apartadas",
        areas: ["educacion"],
        about: "Becas de movilidad",
        body: "Cofinancia becas de un semestre. Los estados participan; conviene empezar por las cartas de las universidades, que son lo que más tarda.",
      },
    ],
    correction: "Donde decía que la bolsa cubre el pasaje completo debe decir que cubre hasta la mitad.",
  },
  {
    title: "Ferias, aduanas y cafés",
    intro:
      "Lo que hacen los estados para que sus productores vendan fuera, y lo que cambió este mes en las reglas. Contenido inventado para la demostración.",
    ago: 27,
    articles: [
      {
        section: "ARTICLES",
        title: "Qué preguntar antes de ir a una feria",
        areas: ["comercio"],
        body: "Una feria sin citas previas es un paseo. Reunimos las ocho preguntas que hacen las oficinas con más resultados.\n\n- ¿Quién compra ahí, y cuánto?\n- ¿Qué etiqueta pide la aduana de ese país?\n- ¿Con quién nos reunimos antes de que abra?\n\nLa lista completa está en [el cuaderno de ferias](https://ferias.example/cuaderno).",
      },
      {
        section: "ARTICLES",
        title: "El café que cuenta de dónde viene",
        areas: ["comercio", "medio_ambiente"],
        body: "Productoras de tres municipios venden en Europa con un código que lleva a su parcela. La oficina del estado puso el traductor y la cuenta bancaria en euros; lo demás ya lo tenían.",
      },
      {
        section: "OPPORTUNITIES",
        title: "Cocinas y oficios: financiamiento para documentarlos",
        areas: ["cultura", "turismo"],
        about: "Patrimonio vivo",
        body: "Paga investigación, talleres y ferias, con reparto justo de lo que se vende. Pueden participar estados y municipios.",
      },
      {
        section: "GUESTS",
        title: "Una ventanilla para quienes vuelven",
        byline: "Secretaría de un estado del sureste",
        areas: ["migracion", "desarrollo_social"],
        body: "Abrimos una ventanilla única para personas que regresan: documentos, escuela, empleo y salud, en un mismo escritorio. En seis meses atendió a 1,140 personas; la mitad venía por el acta de nacimiento de sus hijas e hijos.",
      },
    ],
  },
];
