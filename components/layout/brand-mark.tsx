/**
 * Two circles that meet: two parties and what they agree on. The portal's own mark, on purpose no coat of arms, whose
 * use by others needs permission. Drawn in the text's colour, the meeting in gold.
 */
export function BrandMark({ className = "size-10" }: { className?: string }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 48 40" className={`shrink-0 ${className}`}>
      <path d="M24 7.6a16 16 0 0 1 0 24.8 16 16 0 0 1 0-24.8z" className="fill-dorado" />
      <g fill="none" stroke="currentColor" strokeWidth="2.2">
        <circle cx="17.5" cy="20" r="14" />
        <circle cx="30.5" cy="20" r="14" />
      </g>
    </svg>
  );
}
