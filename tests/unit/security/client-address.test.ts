import { expect, test } from "vitest";
import { clientAddress, networkOf } from "#lib/security/client-address.ts";

test.each([
  // With nobody in front, only the connection's own address counts.
  ["203.0.113.7", 0, "203.0.113.7"],
  ["1.1.1.1, 203.0.113.7", 0, "203.0.113.7"],
  // One proxy of ours: what it heard, whatever the client had written before.
  ["203.0.113.7, 10.0.0.1", 1, "203.0.113.7"],
  ["1.1.1.1, 2.2.2.2, 203.0.113.7, 10.0.0.1", 1, "203.0.113.7"],
  ["6.6.6.6, 203.0.113.7, 10.0.0.2, 10.0.0.1", 2, "203.0.113.7"],
  // Fewer machines on the way than were said: the farthest that is known.
  ["203.0.113.7", 1, "203.0.113.7"],
  ["203.0.113.7, 10.0.0.1", 5, "203.0.113.7"],
  ["::ffff:203.0.113.7", 0, "203.0.113.7"],
  ["[2001:db8::1]:4711, 10.0.0.1", 1, "2001:db8::1"],
  ["203.0.113.7:4711, 10.0.0.1", 1, "203.0.113.7"],
  [" , ", 0, "unknown"],
  [null, 0, "unknown"],
])("«%s» behind %d proxies comes from %s", (forwarded, proxies, address) => {
  expect(clientAddress(forwarded, proxies)).toBe(address);
});

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"],
  ["2001:0db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["unknown", "unknown"],
])("%s is read from %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
