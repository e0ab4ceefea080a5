/** What the page says about keeping what is typed. */
export type SaveStatus =
  | { kind: "idle" | "saving" | "offline" | "signedOut" }
  | { kind: "saved"; text: string; /** Something is left out until it is corrected. */ partly: boolean }
  | { kind: "refused"; message: string };
