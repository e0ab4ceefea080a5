/** What a file on its way out may do if somebody made a browser show it: nothing. */
export const DOWNLOAD_CSP = "default-src 'none'; sandbox";

const downloads = [
  /^\/api\/expedientes\/[^/]+\/documentos\/[^/]+$/,
  /^\/registro\/[^/]+\/(documentos\/[^/]+|constancia)$/,
];

/** Whether what is at this path is a file to be saved. */
export const isDownload = (pathname: string): boolean => downloads.some((path) => path.test(pathname));
