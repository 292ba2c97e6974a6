/** The keys of a recording's header, in the order in which a student fills them in. */

/** One key: what it is for, what its value may be, and what is written when it is chosen. */
export interface HeaderKey {
  readonly key: string;
  /** A sentence, in English; the catalogue has the others. */
  readonly about: string;
  readonly values?: readonly string[];
  /** What follows `key: `, as a snippet; nothing by default. */
  readonly form?: string;
}

export const headerKeys: readonly HeaderKey[] = [
  {
    key: "recording",
    about: "Says that this file is a process recording, and of what. With `false` it is none.",
    values: ["group", "individual", "family", "community", "false"],
  },
  { key: "group", about: "The disguised name or the type of the group." },
  { key: "session", about: "Which meeting this is: a number, or “4 of 12”." },
  { key: "date", about: "When the group met. The month is enough, and safer." },
  { key: "setting", about: "Where the group met and how people sat, without names of real places." },
  {
    key: "phase",
    about: "Where the group is in its life. The headings are the parts of this one session; that is something else.",
    values: ["preparation", "beginning", "middle", "ending"],
  },
  { key: "purpose", about: "Why this group meets, in words its members would use." },
  { key: "goal", about: "What this session was meant for." },
  {
    key: "topic",
    about: "What was planned to be talked about, and what was.",
    form: "{ planned: ${1}, actual: ${2} }",
  },
  { key: "worker", about: "Who leads the group: you. With co-workers, write `workers: [Sam, Ade]`." },
  { key: "workers", about: "Everybody who leads the group.", form: "[${1}, ${2}]" },
  {
    key: "members",
    about: "Who was in the room, by invented names. Who is silent can only be seen with this list.",
    form: "[${1}]",
  },
  { key: "absent", about: "Members who did not come.", form: "[${1}]" },
  { key: "new", about: "Members who came for the first time.", form: "[${1}]" },
  { key: "seating", about: "Who sat next to whom, in the order of the circle.", form: "[${1}]" },
  { key: "aliases", about: "Your letters for speakers: `{ W: Sam, M: Maria }`.", form: "{ ${1:M}: ${2:Maria} }" },
  {
    key: "population",
    about:
      "Whom the group serves: one value or several, `[grief, trauma]`. Your own words are as good as those offered.",
  },
  {
    key: "language",
    about: "The language of the dialogue. Without it we look at the words.",
    values: ["en", "es"],
  },
  {
    key: "notation",
    about: "How the session is written down, where it has to be said.",
    values: ["dialogue", "table", "narrative", "transcript"],
  },
  { key: "student", about: "Who writes, where the school wants to know." },
  { key: "instructor", about: "Who reads it at school or in the field." },
  { key: "pack", about: "The course pack whose words are in force.", values: ["mutual-aid"] },
  {
    key: "rules",
    about: "Questions you want asked differently in this recording: a rule and `off`, or its options.",
    form: "{ ${1}: off }",
  },
];
