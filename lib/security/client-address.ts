import { isIP, isIPv6 } from "node:net";

/**
 * Whose request it is, as far as it can be known. Each machine on the way adds at the end of the list the address that
 * it heard from, and this program adds the last one (append-socket-address.ts): counted from the right, an entry is as
 * good as the machine that wrote it, and whatever the client made up stays on the left.
 * @param forwarded the header `X-Forwarded-For`
 * @param trustedProxies how many machines of ours stand in front of this program
 * @returns an IP address, or `unknown` outside a server
 */
export function clientAddress(forwarded: string | null, trustedProxies: number): string {
  const heard = (forwarded ?? "").split(",").map(bareAddress).filter(Boolean);
  return heard.at(-1 - trustedProxies) ?? heard[0] ?? "unknown";
}

/** Without the port that some proxies write, nor the prefix of an IPv4 heard on an IPv6 socket. */
function bareAddress(entry: string): string {
  const text = entry.trim().slice(0, 60);
  const address = isIP(text) > 0 ? text : text.replace(/^\[(.*)\](:\d+)?$|^([\d.]+):\d+$/, "$1$3");
  return address.replace(/^::ffff:(?=[\d.]+$)/i, "");
}

/**
 * The network that counts as one reader: an IPv4 address, or the 64 bits that one IPv6 customer is given, who can change
 * the other 64 at every request.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [left = "", right] = address.split("::");
  const before = left.split(":").filter(Boolean);
  const after = (right ?? "").split(":").filter(Boolean);
  const zeros = right === undefined ? [] : Array<string>(8 - before.length - after.length).fill("0");
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
