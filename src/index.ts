// Classes and types; importing this registers nothing.
export { AuthorBio } from './elements/author-bio/author-bio.js';
export { EvidencePanel } from './elements/evidence-panel/evidence-panel.js';
export { MassagerGuide } from './elements/massager-guide/massager-guide.js';
export { MuscleCard } from './elements/muscle-card/muscle-card.js';
export { MuscleDataset } from './elements/muscle-dataset/muscle-dataset.js';
export { MuscleDepth } from './elements/muscle-depth/muscle-depth.js';
export { MuscleGuide } from './elements/muscle-guide/muscle-guide.js';
export { MuscleList } from './elements/muscle-list/muscle-list.js';
export { NewsletterSignup } from './elements/newsletter-signup/newsletter-signup.js';
export { PainFinder } from './elements/pain-finder/pain-finder.js';
export { RelatedArticles } from './elements/related-articles/related-articles.js';
export { TechniqueGuide } from './elements/technique-guide/technique-guide.js';
export { TreatmentVideo } from './elements/treatment-video/treatment-video.js';
export { TriggerPointMap } from './elements/trigger-point-map/trigger-point-map.js';
export { ArticleOpenEvent } from './events/article-open-event.js';
export { DatasetErrorEvent } from './events/dataset-error-event.js';
export { MuscleSelectEvent } from './events/muscle-select-event.js';
export { ProductActionEvent } from './events/product-action-event.js';
export { RegionSelectEvent, type SelectedSide } from './events/region-select-event.js';
export { SignupEvent } from './events/signup-event.js';
export { TechniqueStepEvent, type TechniqueStepState } from './events/technique-step-event.js';
export { TriggerPointSelectEvent } from './events/trigger-point-select-event.js';
export { VideoPlayEvent } from './events/video-play-event.js';
export { DatasetError, type DatasetErrorCode } from './data/errors.js';
export { DatasetScope, type Selection } from './data/scope.js';
export { DatasetStore, type DocumentRequest, type StoreOptions } from './data/store.js';
export { articlesKind } from './data/kinds/articles.js';
export { authorKind } from './data/kinds/author.js';
export { depthKind } from './data/kinds/depth.js';
export { evidenceKind } from './data/kinds/evidence.js';
export { finderKind } from './data/kinds/finder.js';
export { guideKind } from './data/kinds/guide.js';
export { indexKind } from './data/kinds/index-kind.js';
export { massagerKind } from './data/kinds/massager.js';
export { muscleKind } from './data/kinds/muscle.js';
export { patternsKind } from './data/kinds/patterns.js';
export { techniquesKind } from './data/kinds/techniques.js';
export { topicKind } from './data/kinds/topic.js';
export {
  RANKING,
  rankMuscles,
  type MatchedPlace,
  type PainPlace,
  type PainQuery,
  type Rankable,
  type RankCriterion,
  type RankedMuscle,
  type ReferralKind,
  type RegionSide,
  type Verdict,
} from './data/rank-muscles.js';
export { productIn, type PageProduct } from './data/page-product.js';
export type { Kind } from './data/kinds/kind.js';
export type { LoadOptions } from './data/load.js';
export type * from './data/types.js';
export { datasetContext } from './context/dataset-context.js';
export { defineMuscleWidgets, type DefineOptions } from './define-muscle-widgets.js';
