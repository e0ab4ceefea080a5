/** The feeds of the registry. */
export const feed = {
  title: "Registro de Acuerdos Interinstitucionales",
  about: "Los acuerdos que se inscriben, los más recientes primero.",
  invented: "Datos de demostración, sin validez oficial.",
};
