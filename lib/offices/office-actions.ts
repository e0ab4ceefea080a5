/** What can happen to organisations, as the trail names it and as a person reads it. */
export const OFFICE_ACTIONS = {
  "office:create": "Creó una organización",
  "office:update": "Cambió una organización",
  "office:change_settings": "Cambió los ajustes de su organización",
  "office:disable": "Deshabilitó una organización",
  "office:enable": "Habilitó una organización",
} as const satisfies Record<string, string>;

export type OfficeAction = keyof typeof OFFICE_ACTIONS;
