/**
 * The page numbers worth showing: first, last, the present one and its neighbours; `null` marks a gap.
 * A gap of a single page is filled, since its number takes no more room than the dots.
 */
export function pageWindow(page: number, pageCount: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount);
  const shown = [...new Set(wanted)].sort((a, b) => a - b);
  return shown.flatMap((n, index) => {
    const step = n - (shown[index - 1] ?? n - 1);
    if (step === 2) return [n - 1, n];
    return step > 2 ? [null, n] : [n];
  });
}
