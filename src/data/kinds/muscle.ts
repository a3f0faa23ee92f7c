import type { MuscleDocument } from '../types.js';
import { fact, type Kind } from './kind.js';

const facts = [fact] as const;
const ends = { name: '', origin: facts, insertion: facts } as const;

/** `<lang>/muscles/<id>.json` */
export const muscleKind: Kind<MuscleDocument> = {
  name: 'muscle',
  path: (id, lang) => `${lang}/muscles/${id}.json`,
  idOf: ({ muscle }) => muscle?.name && muscle.id,
  shape: {
    lang: '',
    muscle: {
      id: '',
      ...ends,
      latin: '',
      synonyms: [''],
      place: '',
      summary: fact,
      parts: [ends],
      actions: facts,
      innervation: { nerve: fact, roots: fact },
      layer: { coveredBy: [''] },
      depth: { min: 0, max: 0, source: '' },
      palpable: { answer: '', note: fact },
      triggerPoints: [{ location: '', essential: [''], spillover: [''], sources: [''] }],
      patternNote: fact,
      confusedWith: facts,
      why: facts,
      selfCare: [{ advice: fact }],
      safety: facts,
      reviewed: {},
    },
    group: {},
    regions: { '*': '' },
    sources: { '*': { title: '' } },
    claims: [{ status: '' }],
    authors: { '*': { name: '' } },
    redFlags: [''],
  },
};
