const points = new Intl.NumberFormat("es-MX", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const changes = new Intl.NumberFormat("es-MX", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "exceptZero",
});

/** Hundredths of a point as they are read: 280 → «2.80». */
export const formatPoints = (hundredths: number): string => points.format(hundredths / 100);

/** The same with its sign: «+0.40», «−0.20», «0.00». */
export const formatChange = (hundredths: number): string =>
  changes.format(hundredths / 100).replace("-", "−");
