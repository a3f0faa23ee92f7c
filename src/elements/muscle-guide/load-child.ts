import { define } from '../../internal/define.js';

// What a guide is put together from. Literal paths, so that bundlers find the code; each loads when it is asked for.
const CLASSES: Record<string, () => Promise<CustomElementConstructor>> = {
  'muscle-list': async () => (await import('../muscle-list/muscle-list.js')).MuscleList,
  'trigger-point-map': async () => (await import('../trigger-point-map/trigger-point-map.js')).TriggerPointMap,
  'muscle-card': async () => (await import('../muscle-card/muscle-card.js')).MuscleCard,
  'muscle-depth': async () => (await import('../muscle-depth/muscle-depth.js')).MuscleDepth,
  'technique-guide': async () => (await import('../technique-guide/technique-guide.js')).TechniqueGuide,
  'treatment-video': async () => (await import('../treatment-video/treatment-video.js')).TreatmentVideo,
  'evidence-panel': async () => (await import('../evidence-panel/evidence-panel.js')).EvidencePanel,
  'newsletter-signup': async () => (await import('../newsletter-signup/newsletter-signup.js')).NewsletterSignup,
  'author-bio': async () => (await import('../author-bio/author-bio.js')).AuthorBio,
  'related-articles': async () => (await import('../related-articles/related-articles.js')).RelatedArticles,
};

/**
 * Loads and registers an element. In `cdn/` another module stands in the place of this one: tools/rollup/load-child.js.
 * @param prefix of the guide's own name, without the hyphen; or empty
 * @param failures how often it failed before; a bundler's chunk has but one address
 */
export const loadChild: (name: string, prefix: string, failures: number) => Promise<void> = async (name, prefix) =>
  define(name, await CLASSES[name]!(), prefix);
