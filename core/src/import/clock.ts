/** Times as transcripts write them. */

/** `1:02:03`, `02:03.5` or `02:03,5` as seconds. */
export function secondsOf(time: string): number {
  return time
    .replace(",", ".")
    .split(":")
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
