/** The thin lines of a globe behind the title: decoration only, and absent where there is no room for it. */
export function Meridians({ className }: { className: string }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 400 400" className={className}>
      <g fill="none" stroke="currentColor" strokeWidth="1">
        <circle cx="200" cy="200" r="196" />
        <ellipse cx="200" cy="200" rx="150" ry="196" />
        <ellipse cx="200" cy="200" rx="98" ry="196" />
        <ellipse cx="200" cy="200" rx="40" ry="196" />
        <path d="M200 4v392M4 200h392M30 102q170 52 340 0M30 298q170-52 340 0M92 37q108 38 216 0M92 363q108-38 216 0" />
      </g>
    </svg>
  );
}
