import ipaddr from 'ipaddr.js';

/** What of IPv6 is given out for the public internet so far (IANA, IPv6 Global Unicast Address Assignments). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** Addresses that stand for an IPv4 one behind a translator (RFC 6052); what they reach is that one. */
const TRANSLATED = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Whether an IP address, in any form that is read as one, is of the public internet. False for what is loopback, private, shared
 * (carrier-grade NAT), link-local, multicast, reserved, for documentation or tests, or a tunnel (6to4, Teredo) whose far end cannot
 * be known; IPv4 addresses inside IPv6 ones are judged as themselves. False for what is no address.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  if (address.match(TRANSLATED)) return isPublicAddress(address.toByteArray().slice(12).join('.'));
  return address.match(GLOBAL_UNICAST) && address.range() === 'unicast';
}
