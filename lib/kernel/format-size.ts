const number = new Intl.NumberFormat("es-MX", { maximumFractionDigits: 1 });

/** A size in bytes as a person reads it: «840 KB», «1.2 MB», «2.1 GB». */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes >= 1024 ** 3) return `${number.format(bytes / 1024 ** 3)} GB`;
  return bytes < 1024 ** 2 ? `${number.format(bytes / 1024)} KB` : `${number.format(bytes / 1024 ** 2)} MB`;
}
