/** Words without what stands in brackets behind them: “Gut reaction (yours only)”. Linear in their length. */
export function withoutBrackets(text: string): string {
  const whole = text.trimEnd();
  const open = whole.endsWith(")") ? whole.lastIndexOf("(") : -1;
  return open < 0 || whole.indexOf(")", open) < whole.length - 1 ? text : whole.slice(0, open).trimEnd();
}
