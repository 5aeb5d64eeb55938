export interface SafeLink {
  readonly href: string;
  /** Where it leads, to be read before it is followed: the host, or the address of a mail. */
  readonly leadsTo: string;
}

/**
 * Plain host names only: no user before an @, which makes one host look like another, and no letters beyond
 * ASCII, which look like each other.
 */
const webAddress = /^https?:\/\/([a-z0-9.-]+(?::\d{1,5})?)(?:[/?#]\S*)?$/i;

const mailAddress = /^mailto:([\w.+-]+@[a-z0-9.-]+)$/i;

/** Null for an address that a text from outside may not link to. */
export function safeLink(address: string): SafeLink | null {
  const leadsTo = webAddress.exec(address)?.[1] ?? mailAddress.exec(address)?.[1];
  return leadsTo === undefined ? null : { href: address, leadsTo: leadsTo.toLowerCase() };
}
