/** What a control of the form needs to know of its field. */
export type FieldOf = (name: string) => {
  name: string;
  error: string | undefined;
  defaultValue: string | undefined;
};
