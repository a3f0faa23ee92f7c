/**
 * The address as a link target, or null where it must not become one: only http and https count, so that no string of a
 * dataset or feed can turn into script.
 * @param base absolute URL that a relative address is resolved against
 */
export function safeUrl(address: string | null | undefined, base?: string): string | null {
  if (!address) return null;
  try {
    const { protocol, href } = new URL(address, base);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
