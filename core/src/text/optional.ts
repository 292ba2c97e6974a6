/** `{ key: value }` where there is a value; under exactOptionalPropertyTypes a key must not hold `undefined`. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
