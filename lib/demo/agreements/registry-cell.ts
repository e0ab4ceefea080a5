import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementLevel, CounterpartType } from "#lib/generated/prisma/enums.ts";
import type { AgreementRegion } from "#lib/registry/agreement-regions.ts";

/** Where one agreement falls in the counts of its state. */
export interface RegistryCell {
  /** INEGI's code. */
  stateCode: string;
  level: AgreementLevel;
  type: CounterpartType;
  region: AgreementRegion;
}

/** An agreement that the registry has already: the counts must leave room for it. */
export interface TakenCell extends RegistryCell {
  signedOn: IsoDate;
  /** Keys of the catalogue of areas. */
  areas: readonly string[];
}
