/** Words as front matter holds them, for fixes that write some. */

/** What YAML takes for the words that it is: nothing in it has a meaning of its own. */
const plain = (): RegExp => /^[\p{L}\p{N}](?:[^:#,[\]{}&*!|>'"%@`\\\r\n]*[^\s:#,[\]{}&*!|>'"%@`\\])?$/u;
const notWords = /^(?:true|false|null|yes|no|on|off|[-+.\d][\d_.eE:+-]*)$/i;

/** A word or a line of text. */
export function textInYaml(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
  return isDate || (plain().test(text) && !notWords.test(text)) || /^\d+$/.test(text) ? text : JSON.stringify(text);
}

/** A list of names: `[Maria, Tina]`. */
export function listInYaml(names: readonly string[]): string {
  return `[${names.map(textInYaml).join(", ")}]`;
}
