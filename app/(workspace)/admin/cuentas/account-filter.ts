import { ACCOUNT_STATES, type AccountState } from "#lib/accounts/account-state.ts";
import type { AccountFilter } from "#lib/accounts/search-accounts.ts";
import type { Role } from "#lib/generated/prisma/enums.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { ROLES } from "#lib/permissions/roles.ts";

/** The filters as the address carries them. */
export const ACCOUNT_PARAMS = ["texto", "oficina", "funcion", "estado"] as const;

type AccountParams = Record<(typeof ACCOUNT_PARAMS)[number], string>;

/** A value that is not one of the choices filters nothing. */
export const readAccountFilter = ({ texto, oficina, funcion, estado }: AccountParams): AccountFilter => ({
  ...(texto.trim() ? { text: texto } : {}),
  ...(isUuid(oficina) ? { officeId: oficina } : {}),
  ...(funcion in ROLES ? { role: funcion as Role } : {}),
  ...(estado in ACCOUNT_STATES ? { state: estado as AccountState } : {}),
});
