import type { Camera } from './camera.js';
import type { MuscleFact, ViewName } from './facts.js';
import type { Box } from './vector.js';
import type { BoneGroup } from './skeleton.js';

/** A view is a camera and a list: what is framed, how finely, which bones and muscles. */
export interface View {
  id: string;
  camera: Camera;
  /** Width of an outline in mm. */
  line: number;
  without: readonly BoneGroup[];
  shows(muscle: MuscleFact): boolean;
}

const arm = /^(arm|forearm|hand)|deltoid/;
const whole = (id: string, view: ViewName, frame: Box): View => ({
  id,
  camera: { view, frame, unit: 0.5, tolerance: 0.4, fibres: 0.5 },
  line: 1.1,
  // From the side the arm would hide the trunk; its muscles are in the other two views.
  without: view === 'side' ? ['arm'] : [],
  shows: (muscle) => view !== 'side' || !arm.test(muscle.group + muscle.id),
});

const limbs = /^(arm|forearm|hand|leg|foot|head|calf)/;
const closeUp = (id: string, view: ViewName, frame: Box, without: readonly BoneGroup[]): View => ({
  id,
  camera: { view, frame, unit: 0.5, tolerance: 0.36, fibres: 1 },
  line: 0.75,
  without,
  shows: (muscle) => !limbs.test(muscle.group),
});

export const views: readonly View[] = [
  whole('body-back', 'back', [-440, -1775, 880, 1800]),
  whole('body-front', 'front', [-440, -1775, 880, 1800]),
  whole('body-side', 'side', [-260, -1775, 560, 1800]),
  closeUp('torso-back', 'back', [-215, -1360, 430, 560], ['arm']),
  closeUp('torso-side', 'side', [-240, -1360, 430, 560], ['arm']),
  closeUp('torso-front', 'front', [-215, -1345, 430, 560], ['arm']),
];
