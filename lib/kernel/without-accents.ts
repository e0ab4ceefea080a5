/** «Ñuñoa, à la carte» → «Nunoa, a la carte». For comparing and for addresses: what is searched for has rules of its own. */
export const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");
