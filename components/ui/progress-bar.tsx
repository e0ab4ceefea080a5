type ProgressBarProps = { label: string; value: number; max: number; unit?: string; className?: string };

/** How far something has come, in words and as a bar (the browser's own element: no style attribute is needed). */
export function ProgressBar({ label, value, max, unit = "", className }: ProgressBarProps) {
  return (
    <div className={className}>
      <div className="flex justify-between gap-4 text-sm">
        <span className="font-semibold">{label}</span>
        <span className="text-tinta-suave tabular-nums">
          {value} de {max}
          {unit ? ` ${unit}` : ""}
        </span>
      </div>
      <progress
        aria-label={label}
        value={value}
        max={max}
        className="mt-1.5 block h-2 w-full appearance-none overflow-hidden rounded-full border border-borde bg-lino [&::-moz-progress-bar]:bg-verde [&::-webkit-progress-bar]:bg-lino [&::-webkit-progress-value]:bg-verde"
      />
    </div>
  );
}
