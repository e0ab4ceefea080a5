import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import type { Light } from "#lib/plans/rules/traffic-light.ts";

const LIGHTS = {
  green: { label: "Verde: alcanzada", tone: "success" },
  amber: { label: "Ámbar: atención", tone: "warning" },
  red: { label: "Rojo: lejos", tone: "danger" },
  grey: { label: "Gris: sin dato", tone: "neutral" },
} as const satisfies Record<Light, { label: string; tone: TagTone }>;

/** The colour and its name: the words say what the colour repeats. */
export const LightTag = ({ light }: { light: Light }) => (
  <StatusTag tone={LIGHTS[light].tone}>{LIGHTS[light].label}</StatusTag>
);
