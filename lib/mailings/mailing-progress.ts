/** How the telling of something to many is going, in numbers of people. */
export interface MailingProgress {
  /** Whether everyone who gets it has their mail written. */
  listed: boolean;
  ended: boolean;
  /** Waiting or under way. */
  waiting: number;
  sent: number;
  failed: number;
  /** The server took it and its answer did not come. */
  uncertain: number;
  /** Left, or chose other themes, before theirs was sent. */
  left: number;
}
