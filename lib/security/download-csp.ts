/** What a file on its way out may do if somebody made a browser show it: nothing. */
export const DOWNLOAD_CSP = "default-src 'none'; sandbox";

const downloads = [
  /^\/api\/rai$/,
  /^\/api\/expedientes\/[^/]+\/documentos\/[^/]+$/,
  /^\/agenda\/[^/]+\/materiales\/[^/]+$/,
  /^\/eventos\/[^/]+\/constancias\/[^/]+$/,
  /^\/inscripciones\/historial\/[^/]+\/pdf$/,
  /^\/inscripciones\/pase\/[^/]+\/constancias\/[^/]+$/,
  /^\/entrega\/[^/]+\/descarga$/,
  /^\/perfiles\/[^/]+\/imagenes\/[^/]+$/,
  /^\/(planes|practicas)\/[^/]+\/archivos\/[^/]+$/,
  /^\/boletin\/[^/]+\/imagenes\/[^/]+$/,
  /^\/boletin-imagenes\/[^/]+$/,
  /^\/suscripciones\/[^/]+\/datos$/,
  /^\/registro\/[^/]+\/(documentos\/[^/]+|constancia)$/,
];

/** Whether what is at this path is a file to be saved, or data for a program. */
export const isDownload = (pathname: string): boolean => downloads.some((path) => path.test(pathname));
