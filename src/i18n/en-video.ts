/** What `<treatment-video>` says. */
export const enVideo = {};

export type VideoDictionary = typeof enVideo;
