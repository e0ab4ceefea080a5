import { headers } from "next/headers";
import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { clientAddress, networkOf } from "#lib/security/client-address.ts";
import { PATH_HEADER } from "./path-header.ts";

/** Where the request comes from. */
export async function readRequestOrigin(): Promise<RequestOrigin> {
  const forwarded = (await headers()).get("x-forwarded-for");
  return { address: networkOf(clientAddress(forwarded, getSettings().trustedProxies)) };
}

export const readRequestPath = async (): Promise<string> => (await headers()).get(PATH_HEADER) ?? "";
