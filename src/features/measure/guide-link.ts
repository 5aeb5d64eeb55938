/** An entry of the guide that is about a competency. */
export interface GuideLink {
  /** Below the site's base. */
  readonly path: string;
  readonly title: string;
}

/** By competency id. */
export type GuideLinks = Readonly<Record<string, readonly GuideLink[]>>;
