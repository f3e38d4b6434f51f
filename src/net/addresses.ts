import { BlockList, isIP } from "node:net";

/** Networks that are no part of the public internet, by the registries of IANA for special purposes. */
const IPV4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`;
/** Those that carry an IPv4 address inside are left out as a whole: what they lead to cannot be told. */
const IPV6 =
  "::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/32 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8";

const special = new BlockList();
for (const [networks, family] of [
  [IPV4, "ipv4"],
  [IPV6, "ipv6"],
] as const)
  for (const network of networks.split(/\s+/)) {
    const [address = "", bits] = network.split("/");
    special.addSubnet(address, Number(bits), family);
  }

/** Whether an IP address belongs to the public internet: neither private, nor of this machine or its link. */
export function isPublic(address: string): boolean {
  const family = isIP(address.split("%", 1)[0] ?? "");
  if (family === 0) return false;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPublic(mapped);
  return !special.check(address.split("%", 1)[0] ?? "", family === 4 ? "ipv4" : "ipv6");
}
