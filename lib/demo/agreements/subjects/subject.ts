/** What agreements of an area are about. */
export interface AreaSubjects {
  /** Whom the area belongs to in the government of a state: any of them signs. */
  bodies: readonly string[];
  /** The topic completes "Acuerdo de cooperación …"; the purpose is the clause of it. */
  topics: readonly (readonly [topic: string, purpose: string])[];
  /** Each completes "Las partes se comprometen a …". */
  duties: readonly string[];
}
