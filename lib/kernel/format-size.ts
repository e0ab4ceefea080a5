const number = new Intl.NumberFormat("es-MX", { maximumFractionDigits: 1 });

/** A size in bytes as a person reads it: «840 KB», «1.2 MB». */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 ** 2 ? `${number.format(bytes / 1024)} KB` : `${number.format(bytes / 1024 ** 2)} MB`;
}
