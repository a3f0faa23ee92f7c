import { AuthorBio } from './elements/author-bio/author-bio.js';
import { EvidencePanel } from './elements/evidence-panel/evidence-panel.js';
import { MassagerGuide } from './elements/massager-guide/massager-guide.js';
import { MuscleCard } from './elements/muscle-card/muscle-card.js';
import { MuscleDataset } from './elements/muscle-dataset/muscle-dataset.js';
import { MuscleDepth } from './elements/muscle-depth/muscle-depth.js';
import { MuscleGuide } from './elements/muscle-guide/muscle-guide.js';
import { MuscleList } from './elements/muscle-list/muscle-list.js';
import { NewsletterSignup } from './elements/newsletter-signup/newsletter-signup.js';
import { PainFinder } from './elements/pain-finder/pain-finder.js';
import { RelatedArticles } from './elements/related-articles/related-articles.js';
import { TechniqueGuide } from './elements/technique-guide/technique-guide.js';
import { TreatmentVideo } from './elements/treatment-video/treatment-video.js';
import { TriggerPointMap } from './elements/trigger-point-map/trigger-point-map.js';
import { define } from './internal/define.js';

export interface DefineOptions {
  /** Goes before each name: `acme` gives `<acme-muscle-card>`. For pages where a name is taken. */
  prefix?: string | null;
  /** Where to register. Default: the page's registry. */
  registry?: CustomElementRegistry;
}

/** Registers every element, with a prefix or in a registry of its own. */
export function defineMuscleWidgets({ prefix, registry }: DefineOptions = {}): void {
  // The scope comes first: elements inside it then find it at once.
  const classes = {
    'muscle-dataset': MuscleDataset,
    'author-bio': AuthorBio,
    'evidence-panel': EvidencePanel,
    'massager-guide': MassagerGuide,
    'muscle-card': MuscleCard,
    'muscle-depth': MuscleDepth,
    'muscle-guide': MuscleGuide,
    'muscle-list': MuscleList,
    'newsletter-signup': NewsletterSignup,
    'pain-finder': PainFinder,
    'related-articles': RelatedArticles,
    'technique-guide': TechniqueGuide,
    'treatment-video': TreatmentVideo,
    'trigger-point-map': TriggerPointMap,
  };
  for (const [tag, elementClass] of Object.entries(classes)) define(tag, elementClass, prefix, registry);
}
