/** What may be said about rules, and who said it. */

/** Settings by rule id, as JSON or YAML give them. What is not understood counts as not said. */
export type RuleSettings = Readonly<Record<string, unknown>>;

/** The settings of one place. A later layer goes before an earlier one. */
export interface SettingsLayer {
  /** In the order of their force. */
  readonly from: "settings" | "pack" | "folder" | "recording";
  /** The file they stand in, for people: `sowk487/rules.yaml`. Settings of an editor have none that we know. */
  readonly file?: string;
  readonly rules: RuleSettings;
  /** Zero-based line of what is said about a rule, `rule`, and about its severity and options, `rule/option`. */
  readonly lines?: Readonly<Record<string, number>>;
}
