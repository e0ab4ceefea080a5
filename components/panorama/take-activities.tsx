import { LinkButton } from "#components/ui/link-button.tsx";
import {
  panoramaFileAddress,
  type PanoramaFilters,
  type PanoramaHref,
} from "#lib/panorama/panorama-query.ts";

const LABELS = { csv: "CSV", xlsx: "Excel" } as const;

/** The list of activities to take away, as it is filtered. */
export const TakeActivities = ({ base, filters }: { base: PanoramaHref; filters: PanoramaFilters }) =>
  (["csv", "xlsx"] as const).map((format) => (
    <LinkButton
      key={format}
      href={panoramaFileAddress(base, { key: "actividades", format }, filters)}
      variant="secondary"
      size="small"
    >
      {LABELS[format]}
    </LinkButton>
  ));
