import { iconShapes, type IconName } from "./icon-shapes.ts";

type IconProps = { name: IconName; className?: string };

/** A decorative icon: whatever it says must also stand beside it in words. Size it with `className` (`size-5` unless told). */
export function Icon({ name, className = "size-5" }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      <path d={iconShapes[name]} />
    </svg>
  );
}
