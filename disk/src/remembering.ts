/** What was worked out is kept, unless it was made of answers that the disk owes. */
import type { Disk } from "./reading.ts";

/** A map of any kind. */
interface Kept<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => unknown;
  readonly has: (key: K) => boolean;
}

/** Gives what is kept under a key, or makes it. */
export type Remembering = <K, V>(kept: Kept<K, V>, key: K, make: () => V) => V;

/** Keeps what is made of what a disk knows. */
export function remembering({ misses }: Disk): Remembering {
  return <K, V>(kept: Kept<K, V>, key: K, make: () => V) => {
    if (kept.has(key)) return kept.get(key) as V;
    const before = misses();
    const made = make();
    if (misses() === before) kept.set(key, made);
    return made;
  };
}
