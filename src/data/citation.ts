import { safeUrl } from './links.js';

/**
 * How a source is cited: its title and year, as a link where it has an address.
 * @param instead of the title, for a page where a title, or the name of a site, would be a claim by itself
 */
export function citation(
  { title, url, year }: { title: string; url?: string | null; year?: number },
  instead?: string | false,
): { href: string | null; text: string } {
  return { href: safeUrl(url), text: `${instead || title}${year ? ` (${year})` : ''}` };
}
