/** Where an account stands, as a person reads it. */
export const ACCOUNT_STATES = {
  active: "Activa",
  invited: "Invitación pendiente",
  disabled: "Deshabilitada",
} as const;

export type AccountState = keyof typeof ACCOUNT_STATES;

export const stateOf = ({ accepted, disabled }: { accepted: boolean; disabled: boolean }): AccountState =>
  disabled ? "disabled" : accepted ? "active" : "invited";
