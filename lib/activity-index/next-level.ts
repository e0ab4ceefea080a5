import {
  COMPONENT_KEYS,
  COMPONENT_MOST,
  type ComponentValues,
  type IndexComponent,
} from "./index-components.ts";
import { INDEX_LEVELS, type IndexLevel, LEVEL_KEYS, standingOf } from "./index-levels.ts";

/** What one component could still give. In hundredths of a point. */
export interface Room {
  component: IndexComponent;
  room: number;
  /** Whether it alone would do. */
  enough: boolean;
}

export interface NextLevel {
  level: IndexLevel;
  /** Hundredths of a point that are missing. */
  missing: number;
  /** Where there is room, the most of it first; null when the components are not known. */
  rooms: Room[] | null;
}

/**
 * What a state lacks for the level above its own, or null when it stands in the highest.
 * @param value hundredths of a point
 */
export function nextLevelOf(value: number, components: ComponentValues | null): NextLevel | null {
  const level = LEVEL_KEYS[LEVEL_KEYS.indexOf(standingOf(value).level) + 1];
  if (level === undefined) return null;
  const missing = INDEX_LEVELS[level].from - value;
  return { level, missing, rooms: components && roomsOf(components, missing) };
}

const roomsOf = (components: ComponentValues, missing: number): Room[] =>
  COMPONENT_KEYS.map((component) => ({ component, room: COMPONENT_MOST - components[component] }))
    .filter(({ room }) => room > 0)
    .map(({ component, room }) => ({ component, room, enough: room >= missing }))
    .toSorted((a, b) => b.room - a.room);
