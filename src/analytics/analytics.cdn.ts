import { reportTargets, reportTo, type ReportType } from './analytics.js';

// In cdn/, for pages without script of their own: `analytics.js?to=dataLayer&to=gtag&only=video-play`. Without `to` it
// reports nothing by itself.
const { searchParams } = new URL(import.meta.url);
const only = searchParams.getAll('only') as ReportType[];
const options = only.length > 0 ? { only } : {};
for (const to of searchParams.getAll('to')) {
  const target = reportTargets.find((name) => name === to);
  if (target) reportTo(target, options);
  else console.warn(`analytics.js: no target ${to}`);
}

export { reportTo } from './analytics.js';
