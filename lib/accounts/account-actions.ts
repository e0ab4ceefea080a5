/** What can happen to accounts and at the door, as the trail names it and as a person reads it. */
export const ACCOUNT_ACTIONS = {
  "account:invite": "Invitó a una persona",
  "account:resend_invitation": "Reenvió una invitación",
  "account:cancel_invitation": "Canceló una invitación",
  "account:accept_invitation": "Aceptó su invitación",
  "account:disable": "Deshabilitó una cuenta",
  "account:enable": "Habilitó una cuenta",
  "account:change_role": "Cambió la función de una cuenta",
  "account:reset_second_factor": "Quitó el segundo factor de una cuenta",
  "account:update_profile": "Cambió sus datos",
  "account:change_password": "Cambió su contraseña",
  "account:request_password_reset": "Se pidió elegir otra contraseña",
  "account:reset_password": "Eligió otra contraseña por correo",
  "account:recover": "Recuperó desde el servidor una cuenta de administración",
  "account:end_other_sessions": "Cerró sus demás sesiones",
  "account:set_second_factor": "Activó su segundo factor",
  "account:remove_second_factor": "Quitó su segundo factor",
} as const satisfies Record<string, string>;

export const ACCESS_ACTIONS = {
  "access:sign_in": "Inició sesión",
  "access:sign_out": "Cerró la sesión",
  "access:refused": "No se admitió un inicio de sesión",
  "access:code_refused": "No se admitió un código",
  "access:attempts_exhausted": "Se agotaron los intentos",
} as const satisfies Record<string, string>;

export type AccountAction = keyof typeof ACCOUNT_ACTIONS;
export type AccessAction = keyof typeof ACCESS_ACTIONS;
