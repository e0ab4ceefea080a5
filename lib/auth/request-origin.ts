import { headers } from "next/headers";
import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import { PATH_HEADER } from "./path-header.ts";

/**
 * Where the request comes from. Of the addresses in X-Forwarded-For only the last was written by the machine in front
 * of us; those before it are the client's word. Without such a machine the client may write even that one, which is why
 * attempts are also limited per account.
 */
export async function readRequestOrigin(): Promise<RequestOrigin> {
  const forwarded = (await headers()).get("x-forwarded-for");
  const address = forwarded?.split(",").at(-1)?.trim().slice(0, 45);
  return { address: address || "unknown" };
}

export const readRequestPath = async (): Promise<string> => (await headers()).get(PATH_HEADER) ?? "";
