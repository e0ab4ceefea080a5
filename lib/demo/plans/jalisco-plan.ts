import type { PlanScript } from "./plan-script.ts";
import { jaliscoObjectives } from "./jalisco-objectives.ts";
import { jaliscoFigures, jaliscoPictures, jaliscoProfileEn } from "./jalisco-profile.ts";
import { jaliscoTold } from "./jalisco-told.ts";

/** An invented plan for a real state: its places and problems are known, what is planned and measured is not real. */
export const jaliscoPlan: PlanScript = {
  title: "Jalisco en el mundo: plan de internacionalización",
  firstYear: 2026,
  adopted: {
    instrument: "DECREE",
    reference: "Acuerdo de demostración 7/2026, sin validez",
    on: "2026-01-22",
  },
  plan: {
    developmentPlan: "Plan Estatal de Desarrollo y Gobernanza (demostración)",
    population:
      "8.3 millones de habitantes (Censo 2020). Seis de cada diez viven en el Área Metropolitana de Guadalajara.",
    economy:
      "Electrónica y software en el Área Metropolitana de Guadalajara; tequila, berries y aguacate para exportar; turismo en Puerto Vallarta.",
    vocations:
      "Industria creativa y audiovisual, agroalimentos con denominación de origen, tecnología y educación superior.",
    assets:
      "Dos aeropuertos internacionales, la FIL de Guadalajara, el paisaje agavero (patrimonio mundial), el Hospicio Cabañas y trece universidades con intercambio.",
    needs:
      "Agua para la ciudad, movilidad para estudiantes de fuera de la capital y mercados nuevos para la pequeña empresa.",
    languages: "Español, wixárika y náhuatl. La oficina atiende en español, inglés y francés.",
    diaspora:
      "Más de 1.4 millones de jaliscienses en Estados Unidos, sobre todo en California, Illinois y Texas.",
    ties: "Acuerdos vigentes con gobiernos de Norteamérica, Europa y Asia, visibles en el registro público.",
    contact: "Coordinación de Asuntos Internacionales, en español e inglés: titular@jalisco.example",
    ...jaliscoProfileEn,
    unit: "La Coordinación depende de la Jefatura de Gabinete y tiene tres áreas: acuerdos, cooperación y diáspora.",
    staff:
      "Catorce personas: cuatro en acuerdos, seis en cooperación, tres en diáspora y una de seguimiento.",
    budget:
      "Presupuesto estatal, un fondo concurrente con municipios y aportaciones de contrapartes en especie.",
    allies:
      "Universidad de Guadalajara, cámaras de la industria electrónica y alimentaria, consulados en Guadalajara.",
    council:
      "Un consejo de once personas de universidades, empresa, cultura y comunidad migrante; se reúne cada semestre.",
    liaisons: "Un enlace en Turismo, Cultura, Desarrollo Económico, Educación y en diez municipios.",
  },
  figures: jaliscoFigures,
  pictures: jaliscoPictures,
  showsProfile: true,
  swot: {
    universidades: [
      "STRENGTH",
      "5",
      "Trece universidades con oficinas de intercambio y 42 programas en inglés",
      "Inventario de la oficina, 2025.",
    ],
    fil: [
      "STRENGTH",
      "5",
      "La FIL trae cada año a un país o región invitada de honor",
      "Programa de la feria, 2025.",
    ],
    tequila: [
      "STRENGTH",
      "4",
      "El tequila es conocido en más de 120 países y protege su denominación de origen",
      "Consejo regulador, 2025.",
    ],
    electronica: [
      "STRENGTH",
      "4",
      "Cadena de electrónica y diseño de semiconductores en El Salto y Zapopan",
      "",
    ],
    nearshoring: [
      "OPPORTUNITY",
      "5",
      "Empresas de Asia buscan proveedores cerca de Estados Unidos",
      "Solicitudes de información recibidas en 2025: 61.",
    ],
    diaspora: [
      "OPPORTUNITY",
      "4",
      "Clubes de migrantes en California dispuestos a invertir en sus municipios",
      "Reunión en Los Ángeles, octubre de 2025.",
    ],
    redes: ["OPPORTUNITY", "3", "Redes de ciudades con fondos para agua y clima", ""],
    dispersion: [
      "WEAKNESS",
      "5",
      "Muchos acuerdos firmados y pocos con actividad en los últimos dos años",
      "Revisión de la oficina, 2025: 3 de cada 10 tuvieron alguna.",
    ],
    ingles: [
      "WEAKNESS",
      "4",
      "Fuera de la metrópoli casi nadie atiende en otro idioma",
      "Encuesta a enlaces municipales, 2025.",
    ],
    datos: ["WEAKNESS", "3", "No se sabe qué dejó cada gira al exterior", ""],
    agua: [
      "THREAT",
      "5",
      "La escasez de agua frena inversiones y preocupa a contrapartes",
      "Tres proyectos preguntaron por ella en 2025.",
    ],
    aranceles: ["THREAT", "4", "Cambios de aranceles para tequila y aguacate", ""],
    relevo: ["THREAT", "3", "Con cada cambio de gobierno se pierden contactos y compromisos", ""],
  },
  actors: [
    {
      name: "Universidad de Guadalajara",
      side: "INSIDE",
      kind: "UNIVERSITY",
      interest: "5",
      influence: "5",
      role: "Becas, investigación y anfitriona de la FIL.",
    },
    {
      name: "Cámara de la industria electrónica",
      side: "INSIDE",
      kind: "CHAMBER",
      interest: "4",
      influence: "4",
      role: "Lleva proveedores a las misiones.",
    },
    {
      name: "Consejo de productores de tequila",
      side: "INSIDE",
      kind: "CHAMBER",
      interest: "4",
      influence: "4",
      role: "Promoción y defensa de la denominación.",
    },
    {
      name: "Artesanas y artesanos de Tlaquepaque y Tonalá",
      side: "INSIDE",
      kind: "ARTISTS",
      interest: "3",
      influence: "2",
      role: "Residencias e intercambio.",
    },
    {
      name: "Ayuntamientos de la costa",
      side: "INSIDE",
      kind: "GOVERNMENT",
      interest: "2",
      influence: "4",
      role: "Turismo sostenible; falta sumarlos.",
    },
    {
      name: "Federación de clubes jaliscienses del sur de California",
      side: "OUTSIDE",
      kind: "MIGRANTS",
      interest: "5",
      influence: "3",
      role: "Inversión social y promoción.",
    },
    {
      name: "Consulados con sede en Guadalajara",
      side: "OUTSIDE",
      kind: "EMBASSY",
      interest: "4",
      influence: "3",
      role: "Primer contacto con cada país.",
    },
    {
      name: "Ciudad de Lyon",
      side: "OUTSIDE",
      kind: "SISTER_CITY",
      interest: "3",
      influence: "3",
      role: "Gastronomía, luz y patrimonio.",
    },
    {
      name: "ICLEI",
      side: "OUTSIDE",
      kind: "ORGANIZATION",
      interest: "3",
      influence: "4",
      role: "Apoyo técnico para agua y clima.",
    },
    {
      name: "Agencias de promoción de Corea y Japón",
      side: "OUTSIDE",
      kind: "GOVERNMENT",
      interest: "2",
      influence: "5",
      role: "Deciden a qué estados llevan empresas.",
    },
  ],
  commitments: [
    {
      kind: "SISTER_TIE",
      name: "Hermanamiento con una provincia de la costa este de Asia",
      counterpart: "Gobierno provincial",
      judgement: "REACTIVATE",
      reason: "Hubo visitas hasta 2019 y ambas partes conservan comité; sirve al eje de inversión.",
    },
    {
      kind: "AGREEMENT",
      name: "Intercambio de estudiantes con Quebec",
      counterpart: "Ministerio de Educación Superior",
      judgement: "CONTINUE",
      reason: "Mueve a cuarenta estudiantes al año y tiene fondo propio.",
    },
    {
      kind: "AGREEMENT",
      name: "Cooperación en video y animación con Columbia Británica",
      counterpart: "Agencia de industrias creativas",
      judgement: "RENEGOTIATE",
      reason: "La contraparte pide menos ferias y más coproducción: conviene un anexo nuevo.",
    },
    {
      kind: "MEMBERSHIP",
      name: "Red de gobiernos locales por la sostenibilidad",
      counterpart: "ICLEI",
      judgement: "CONTINUE",
      reason: "Da acceso a fondos para agua; la cuota está pagada hasta 2027.",
    },
    {
      kind: "PROJECT",
      name: "Casas de Jalisco en tres ciudades de Estados Unidos",
      counterpart: "Clubes de migrantes",
      judgement: "CLOSE",
      reason: "Dos cerraron por falta de local; la de Los Ángeles sigue con otro proyecto.",
    },
  ],
  axes: {
    talento: [
      "Talento que va y vuelve",
      "Que estudiar o trabajar fuera no dependa de vivir en la capital.",
      "paradiplomacia_cultural",
    ],
    inversion: ["Inversión que deja proveedores", "Que cada empresa que llega compre aquí.", "inversion"],
    agua: ["Agua y clima con aliados", "Traer lo que otras regiones ya aprendieron sobre el agua.", "redes"],
  },
  objectives: jaliscoObjectives,
  told: jaliscoTold,
};
