/** An invented call of the demonstration, as a form sends it, with its days counted from the day of the load. */
export interface DemoCall {
  title: string;
  convener: string;
  country: string;
  modality: string;
  summary: string;
  areas: readonly string[];
  sdg: readonly number[];
  /** `estados`, `municipios`. */
  applicants: readonly string[];
  /** INEGI's codes; the whole country when it is left out. */
  states?: readonly string[];
  condition?: string;
  amounts?: readonly [min: string, max: string, currency: string];
  share?: string;
  opens: number;
  closes: number;
  time: string;
  zone: string;
}
