import { safeUrl } from './links.js';

/**
 * How a source is cited: its title and year, as a link where it has an address. In wellness mode the name of its site stands for
 * the title, which can be a claim by itself.
 */
export function citation(
  { title, url, year }: { title: string; url?: string | null; year?: number },
  wellness: boolean,
): { href: string | null; text: string } {
  const href = safeUrl(url);
  return { href, text: `${!wellness ? title : href ? new URL(href).hostname : '–'}${year ? ` (${year})` : ''}` };
}
