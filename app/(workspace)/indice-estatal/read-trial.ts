import { type ComponentValues, INDEX_COMPONENTS } from "#lib/activity-index/index-components.ts";
import { pointsSchema } from "#lib/activity-index/index-input.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";

const { institutional, economic, political } = INDEX_COMPONENTS;

/** The components that an address asks to be tried; null unless all three are understood. */
export function readTrial(params: AddressParams): { trial: ComponentValues | null; ignored: string[] } {
  const { values, ignored } = readAddress(
    { institucional: pointsSchema, economica: pointsSchema, politica: pointsSchema },
    { institucional: institutional.label, economica: economic.label, politica: political.label },
    params,
  );
  const { institucional, economica, politica } = values;
  if (institucional === null || economica === null || politica === null) return { trial: null, ignored };
  return { trial: { institutional: institucional, economic: economica, political: politica }, ignored };
}
