/** Of an office in its public address: «jalisco», «zapopan-jalisco». */
export function officeSlug({ state, municipality }: { state: string; municipality: string | null }): string {
  const plain = `${municipality ?? ""} ${state}`.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
