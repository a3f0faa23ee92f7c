import { SCOPE, startDeepLinks } from './deep-links.js';

// In cdn/, for pages without script of their own: each `<muscle-dataset deep-links>`, also one that comes later; where a page
// has none, the default scope.
const started = new Map<Element, () => void>();

function start(scope: Element): void {
  // One that comes back starts anew.
  for (const [each, stop] of started) if (!each.isConnected && started.delete(each)) stop();
  if (!started.has(scope) && scope.hasAttribute('deep-links'))
    started.set(scope, startDeepLinks(scope, { name: scope.getAttribute('deep-links') }));
}

const scopes = document.querySelectorAll('[deep-links]');
scopes.forEach(start);
if (scopes.length === 0) startDeepLinks();
addEventListener(
  'context-provider',
  (event) => {
    const { context, contextTarget } = event as Event & { context?: unknown; contextTarget?: Element };
    if (context === SCOPE && contextTarget) start(contextTarget);
  },
  true,
);

export { startDeepLinks } from './deep-links.js';
