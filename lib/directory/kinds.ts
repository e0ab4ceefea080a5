import type { DirectoryKind } from "#lib/generated/prisma/enums.ts";

interface KindRule {
  slug: string;
  label: string;
  /** Over several of them. */
  plural: string;
  /** Who answers for what it says: the office itself, the state's office, or the DGCP. */
  keeper: "office" | "state" | "dgcp";
  /** Before whom or where: abroad it has a country. */
  abroad: boolean;
}

/** Who is in the directory, in its order. */
export const DIRECTORY_KINDS = {
  STATE_OFFICE: {
    ...{ slug: "oficina-estatal", label: "Oficina estatal", plural: "Oficinas de los estados" },
    ...{ keeper: "office", abroad: false },
  },
  MUNICIPAL_LIAISON: {
    ...{ slug: "enlace-municipal", label: "Enlace municipal", plural: "Enlaces de los municipios" },
    ...{ keeper: "office", abroad: false },
  },
  SRE_UNIT: {
    ...{ slug: "unidad-sre", label: "Unidad de la SRE", plural: "Unidades de la SRE" },
    ...{ keeper: "dgcp", abroad: false },
  },
  ASSOCIATION: {
    ...{ slug: "asociacion", label: "Asociación", plural: "Asociaciones de oficinas y gobiernos" },
    ...{ keeper: "dgcp", abroad: false },
  },
  OFFICE_ABROAD: {
    ...{ slug: "oficina-en-el-exterior", label: "Oficina de un estado en el exterior" },
    ...{ plural: "Oficinas de los estados en el exterior", keeper: "state", abroad: true },
  },
  EMBASSY: {
    ...{ slug: "embajada", label: "Embajada", plural: "Embajadas de México", keeper: "dgcp", abroad: true },
  },
  CONSULATE: {
    ...{
      slug: "consulado",
      label: "Consulado",
      plural: "Consulados de México",
      keeper: "dgcp",
      abroad: true,
    },
  },
  PERMANENT_MISSION: {
    ...{ slug: "mision-permanente", label: "Misión permanente", plural: "Misiones permanentes de México" },
    ...{ keeper: "dgcp", abroad: true },
  },
} as const satisfies Record<DirectoryKind, KindRule>;

export const KINDS = Object.keys(DIRECTORY_KINDS) as DirectoryKind[];

/** Null when there is none of that name. */
export const directoryKindOf = (slug: string | string[] | undefined): DirectoryKind | null =>
  KINDS.find((kind) => DIRECTORY_KINDS[kind].slug === slug) ?? null;
