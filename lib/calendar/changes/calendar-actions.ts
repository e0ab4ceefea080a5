/** What can be done to the calendar, as the trail names it and as a person reads it. */
export const CALENDAR_ACTIONS = {
  "calendar:declare_days": "Declaró días inhábiles o habilitados",
  "calendar:revoke_day": "Revocó un día inhábil o habilitado",
  "calendar:publish_year": "Registró la lista oficial de un año",
  "calendar:add_rule": "Agregó una regla del calendario",
  "calendar:end_rule": "Terminó la vigencia de una regla del calendario",
  "calendar:set_authority": "Cambió la ley o la hora de cierre con que cuenta la autoridad",
} as const satisfies Record<string, string>;

export type CalendarAction = keyof typeof CALENDAR_ACTIONS;
