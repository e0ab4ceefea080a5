import { PORTAL_NAME, PORTAL_PURPOSE, PORTAL_SHORT_NAME } from "#lib/kernel/portal-name.ts";

/** What stands around every public page. */
export const site = {
  name: PORTAL_NAME,
  shortName: PORTAL_SHORT_NAME,
  purpose: PORTAL_PURPOSE,
  navigation: "Principal",
  menu: "Menú",
  /** How the other language calls itself, and what pressing it does. */
  otherLanguage: "English",
  demoLabel: "Aviso de demostración",
  demo: "Ambiente de demostración:",
  demoText: "datos sin validez oficial.",
  home: "Inicio",
  registry: "Registro",
  figures: "Cifras",
  openData: "Datos abiertos",
  verify: "Verificar",
  consult: "Consulta",
  about: "Acerca del portal",
  notFound: {
    tab: "Página no encontrada",
    overline: "Error 404",
    title: "Esta página no existe o no está a su alcance",
    lead: "La dirección puede estar mal escrita, o lo que busca puede pertenecer a otra oficina.",
    checkAddress: "Si escribió la dirección, revise que esté completa.",
    signIn: "Si llegó por un enlace de un correo, inicie sesión con la cuenta que lo recibió.",
    lookFor: "Si busca un acuerdo,",
    registry: "búsquelo en el registro público",
    by: "por título, estado o contraparte.",
    home: "Ir al inicio",
  },
  failure: {
    title: "El portal no pudo completar la operación",
    lead: "El fallo es nuestro y quedó anotado. Lo que ya estaba guardado no se perdió.",
    retryText:
      "Intente de nuevo. Antes de repetir un envío, revise en el expediente si ya quedó hecho: el portal no lo registrará dos veces.",
    again: "Si vuelve a ocurrir, pida ayuda e indique este número:",
    retry: "Intentar de nuevo",
    home: "Ir al inicio",
  },
  tooMany: {
    title: "Espere un momento",
    sentence: (seconds: number) =>
      `Recibimos demasiadas consultas desde su dirección. Espere ${seconds === 1 ? "1 segundo" : `${seconds} segundos`} y vuelva a intentarlo.`,
    all: "Si necesita todo el registro, descárguelo de una vez en",
  },
};
