/**
 * Keeps links to a place of the page on the page: a <base> makes them lead to that place of another.
 * @param root a guide's; more than once is as once
 */
export const stay = (root: Node): void => root.addEventListener('click', follow);

function follow(event: Event): void {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
  const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  // Another tab is the reader's wish. What the page has put into a slot is the page's.
  if (!link || link.getRootNode() !== event.currentTarget || ctrlKey || metaKey || shiftKey || altKey) return;
  const place = location.href.split('#')[0]! + link.hash;
  if (link.href === place) return;
  event.preventDefault();
  // Unlike a new `location.hash`, this also goes where the address says already.
  location.assign(place);
}
