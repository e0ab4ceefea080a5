export const PACKS_HREF = "/entrega";

export const packFileHref = (id: string): string => `${PACKS_HREF}/${id}/descarga`;
