// What ranks a topic's muscles by where it hurts, and says why: `<lang>/finder/<topic>.json`. The ranking itself is
// src/data/rank-muscles.ts; here is what it ranks by.
import { readFileSync } from 'node:fs';

const POINTS = new URL('../../src/anatomy/facts/trigger-points.json', import.meta.url);

/**
 * Up to how far from the midline a point lies beside the spine, in mm, on an adult of 1750 mm; farther, it lies out to the
 * side. It is the half width of the sacrum where it is widest (56 mm in the model), and a finger's breadth more than the
 * tip of the widest lumbar vertebra (44 mm). No point lies between 51 and 60 mm, so nothing hangs on the millimetre.
 */
export const BESIDE = 55;

/** Sources that say where a point lies, and not where it refers: no count of who names the referral. */
const PLACE_ONLY = new Set(['brainscape-trp-location']);

/** Regions that can be chosen though no muscle here refers to them: the reader is told that nothing is known. */
const WHOLE = new Set(['upper-back', 'low-back', 'pelvis', 'hip', 'thigh']);

const GROUPS = {
  head: 'Head',
  neck: 'Neck',
  shoulder: 'Shoulder',
  'upper-back': 'Upper back',
  chest: 'Chest',
  abdomen: 'Belly',
  'low-back': 'Lower back',
  pelvis: 'Pelvis and buttock',
  hip: 'Hip and groin',
  thigh: 'Thigh',
  knee: 'Knee',
  leg: 'Lower leg',
  foot: 'Foot and ankle',
};

/** What people call a region, where its label does not say it. */
const WORDS = {
  temple: 'side of the head',
  occiput: 'back of the skull',
  'back-of-neck': 'nape, neck bones',
  suboccipital: 'top of the neck, under the skull',
  'neck-shoulder-angle': 'top of the shoulder',
  'shoulder-back': 'rear shoulder',
  suprascapular: 'top of the shoulder blade, upper back',
  scapula: 'upper back',
  'scapula-medial-border': 'upper back, edge of the shoulder blade',
  'scapula-inferior-angle': 'upper back, bottom of the shoulder blade',
  interscapular: 'upper back, middle of the back',
  'thoracic-midline': 'upper back, middle of the back, spine, backbone',
  'thoracic-paraspinal': 'upper back, middle of the back, next to the spine',
  'chest-lower': 'lower ribs, front ribs',
  'upper-abdomen': 'upper belly, stomach, tummy',
  'mid-abdomen': 'belly, stomach, tummy, belly button',
  'lower-abdomen': 'lower belly, stomach, tummy',
  'lateral-abdomen': 'side, waist, belly',
  flank: 'side, waist, kidney area, lower back',
  'lumbar-midline': 'lower back, spine, backbone',
  'lumbar-paraspinal': 'lower back, small of the back, next to the spine',
  'lumbar-vertical-band': 'lower back, along the spine',
  'iliac-crest': 'hip, top of the hip bone, top of the pelvis, belt line',
  sacrum: 'base of the spine, bottom of the back',
  'lower-sacrum': 'base of the spine, above the tailbone',
  'sacroiliac-region': 'dimple above the buttock, bottom of the back, SI joint',
  coccyx: 'coccyx, end of the spine',
  'gluteal-cleft': 'between the buttocks, bottom',
  'upper-buttock': 'bottom, glutes, backside',
  'mid-buttock': 'bottom, glutes, backside',
  'lower-buttock': 'bottom, glutes, backside',
  'lateral-buttock': 'bottom, glutes, backside, hip',
  'gluteal-fold': 'under the buttock, bottom, top of the hamstring',
  'ischial-tuberosity': 'sitting bone, bottom, under the buttock',
  'hip-joint-posterior': 'hip, deep in the buttock',
  'greater-trochanter': 'hip, side of the hip, bump at the side of the hip',
  'hip-anterior': 'hip, hip crease',
  groin: 'inner hip, crease of the leg',
  'pubic-region': 'front of the pelvis, crotch',
  genital: 'private parts, crotch',
  'perineum-pelvic-floor': 'pelvic floor, crotch, between the legs',
  'rectum-anal': 'back passage, bottom',
  'anterior-thigh-upper': 'upper leg, quads',
  'anterior-thigh-lower': 'upper leg, quads, above the knee',
  'medial-thigh-upper': 'upper leg, between the legs',
  'medial-thigh-lower': 'upper leg, inner side above the knee',
  'lateral-thigh-upper': 'upper leg, side of the thigh',
  'lateral-thigh-lower': 'upper leg, side of the thigh, above the knee',
  'posterior-thigh-upper': 'upper leg, hamstrings',
  'posterior-thigh-lower': 'upper leg, hamstrings, above the back of the knee',
  'knee-lateral': 'side of the knee',
  'lateral-leg': 'side of the shin, side of the calf',
  'calf-upper': 'back of the lower leg',
  'calf-lower': 'back of the lower leg, above the heel',
  'ankle-lateral': 'side of the ankle, ankle bone',
};

/** What each movement of the dataset is called, from the trunk down. */
export const MOVEMENTS = {
  'bend-sideways': 'bending sideways',
  'straighten-up': 'straightening up',
  'bend-forward': 'curling the trunk forward, as in a sit-up',
  'turn-trunk': 'turning the trunk',
  'move-head': 'tipping the head back or turning it',
  'hitch-hip': 'hitching one hip up',
  breathe: 'breathing',
  'lift-thigh': 'bending the hip, as to climb a step',
  'thigh-back': 'swinging the leg back',
  'thigh-out': 'moving the leg out to the side',
  'thigh-in': 'drawing the legs together',
  'turn-thigh-out': 'turning the leg outward',
  'turn-thigh-in': 'turning the leg inward',
  'one-leg': 'standing on one leg',
};

/** From the surest: what an action is known by. */
const SURE = ['agreed', 'single', 'differ', 'unverified', 'gap'];

/** Point id to where it lies, for those whose coordinates are known. */
const places = () =>
  new Map(
    JSON.parse(readFileSync(POINTS, 'utf8')).map(({ id, at: [x] }) => [id, Math.abs(x) <= BESIDE ? 'beside' : 'out']),
  );

/** What `rankMuscles` reads of muscles. */
export function finderMuscles(muscles) {
  const placeOf = places();
  return Object.fromEntries(
    muscles.map(({ id, name, place, layer, triggerPoints, patternNote, actions, confusedWith }) => [
      id,
      {
        name,
        place,
        level: layer.level,
        points: triggerPoints.map(({ id: point, location, essential, spillover, basis, sources }) => ({
          id: point,
          location,
          place: placeOf.get(point) ?? null,
          essential,
          spillover,
          basis,
          sources: sources.filter((key) => !PLACE_ONLY.has(key)),
        })),
        note: patternNote,
        movements: movementsOf(actions),
        confusedWith,
      },
    ]),
  );
}

/** Movement to how sure it is that the muscle takes part: the surest of the actions that say so. */
function movementsOf(actions) {
  const said = actions.flatMap(({ movements = [], sure }) => movements.map((movement) => [movement, sure]));
  return Object.fromEntries(
    Object.keys(MOVEMENTS).flatMap((movement) => {
      const by = said.filter(([each]) => each === movement).map(([, sure]) => sure);
      return by.length > 0 ? [[movement, SURE.find((sure) => by.includes(sure))]] : [];
    }),
  );
}

/** @returns {Map<string, object>} id to document */
export function finderDocuments(dataset, head, { text, pick, citation, localKey, withLocalKeys }) {
  const { id, status, plain, certainty, mode } = dataset.claims.get('trigger-points-are-established');
  return new Map(
    [...dataset.topics.values()].map((topic) => {
      const members = topic.groups.flatMap(({ muscles }) => muscles.map((muscle) => dataset.muscles.get(muscle)));
      const muscles = finderMuscles(members);
      const of = Object.values(muscles);
      const named = new Set(
        of.flatMap(({ points }) => points.flatMap(({ essential, spillover }) => [...essential, ...spillover])),
      );
      const regions = [...dataset.regions.values()].filter((each) => named.has(each.id) || WHOLE.has(each.group));
      const groups = new Set(regions.map(({ group }) => group));
      const moved = new Set(of.flatMap(({ movements }) => Object.keys(movements)));
      const keys = [
        ...new Set(
          of.flatMap(({ points, note, confusedWith }) =>
            [...points, note, ...confusedWith].flatMap((each) => each?.sources ?? []),
          ),
        ),
      ];
      /** Of a dictionary of texts, those that are used. */
      const words = (texts, used) =>
        Object.fromEntries(
          Object.entries(texts)
            .filter(([key]) => used.has(key))
            .map(([key, value]) => [key, text(value)]),
        );
      return [
        topic.id,
        {
          ...head,
          ...pick(topic, ['id', 'title', 'wellnessTitle']),
          redFlags: topic.redFlags.map((flag) => flag.text),
          disclaimer: topic.disclaimer,
          regions: Object.fromEntries(
            regions.map(({ id: region, label, group, paired, views }) => [
              region,
              { label, group, paired, views, words: WORDS[region] ? text(WORDS[region]).split(', ') : [] },
            ]),
          ),
          groups: words(GROUPS, groups),
          movements: words(MOVEMENTS, moved),
          muscles: withLocalKeys(muscles, keys),
          sources: Object.fromEntries(keys.map((key, i) => [localKey(i), citation(dataset.sources.get(key))])),
          claims: [{ id, status, plain, certainty, mode }],
        },
      ];
    }),
  );
}
