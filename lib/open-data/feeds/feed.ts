/** The newest inscriptions of a search, as any of the feed formats says it. Addresses are whole, instants in UTC. */
export interface Feed {
  title: string;
  description: string;
  author: string;
  language: string;
  /** The page of the search. */
  page: string;
  /** Of each format. */
  addresses: Record<FeedFormat, string>;
  updated: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Of the inscription itself: it stays when the portal's address changes. */
  id: string;
  address: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
  tags: string[];
}

export type FeedFormat = "atom" | "json";
