/** Under what terms the data may be used; they are of the whole federal government. */
export const LICENSE = {
  name: "Términos de Libre Uso de los Datos Abiertos del Gobierno de México (Libre Uso MX)",
  url: "https://datos.gob.mx/libreusomx",
} as const;
