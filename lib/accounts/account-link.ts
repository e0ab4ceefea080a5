import { getSettings } from "#lib/kernel/env.ts";

/** Whole address of the page that a link by mail opens. The token is the only thing in it. */
export const invitationLink = (token: string) => `${getSettings().appUrl}/invitacion/${token}`;
export const passwordResetLink = (token: string) => `${getSettings().appUrl}/acceso/restablecer/${token}`;
