/** A reader starts a video. Cancelable: prevented, nothing is loaded, and the page may call `play()` when it likes. */
export class VideoPlayEvent extends Event {
  /** Who plays it. */
  readonly provider: 'file' | 'youtube' | 'vimeo';
  /** Absolute URL of the file, or of the video's page. */
  readonly src: string;
  /** The video's title; empty where none was given. */
  readonly label: string;

  constructor(provider: 'file' | 'youtube' | 'vimeo', src: string, label: string) {
    super('video-play', { bubbles: true, composed: true, cancelable: true });
    this.provider = provider;
    this.src = src;
    this.label = label;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'video-play': VideoPlayEvent;
  }
}
