import type { CooperationModality } from "#lib/generated/prisma/enums.ts";

interface Modality {
  slug: string;
  label: string;
  hint: string;
}

/** The ways in which one helps another. */
export const MODALITIES = {
  NORTH_SOUTH: {
    slug: "norte-sur",
    label: "Norte-Sur",
    hint: "Un país o su agencia aporta recursos o conocimiento.",
  },
  SOUTH_SOUTH: {
    slug: "sur-sur",
    label: "Sur-Sur",
    hint: "Entre países en desarrollo, de igual a igual.",
  },
  TRIANGULAR: {
    slug: "triangular",
    label: "Triangular",
    hint: "Dos países cooperan y un tercero u organismo los apoya.",
  },
  DECENTRALISED: {
    slug: "descentralizada",
    label: "Descentralizada",
    hint: "Entre gobiernos locales: estados, regiones, ciudades.",
  },
  MULTILATERAL: {
    slug: "multilateral",
    label: "Multilateral",
    hint: "De un organismo o un banco de varios países.",
  },
  PRIVATE: {
    slug: "privada",
    label: "Privada",
    hint: "De una fundación o una empresa.",
  },
} as const satisfies Record<CooperationModality, Modality>;
