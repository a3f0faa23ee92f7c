/** What `<treatment-video>` says. */
export const enVideo = {
  play: (label: string) => (label ? `Play: ${label}` : 'Play the video'),
  video: 'Video',
  consent: (provider: string) => `Plays from ${provider}, which then gets your IP address and may set cookies.`,
  watchOn: (provider: string) => `Watch on ${provider}`,
  close: 'Close the video',
  unknown: 'This video cannot be shown: its address is neither a video file nor on YouTube or Vimeo.',
};

export type VideoDictionary = typeof enVideo;
