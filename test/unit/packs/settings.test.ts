/** Who decides how a rule asks: settings < pack < folder < recording < suppression. */
import assert from "node:assert/strict";
import {
  type Asking,
  check,
  createVocabulary,
  type Finding,
  layersOf,
  mutualAid,
  read,
  readFolderFile,
  render,
  type Rule,
  rules,
  settle,
} from "#core";
import { note } from "../../../core/src/text/note.ts";
import { course, packOf, withFiles } from "./pack.ts";

/** A rule that speaks at every turn. */
const talkative: Rule = {
  id: "talkative",
  kind: "practice",
  severity: "information",
  summary: "Every turn.",
  why: "To be heard.",
  limits: "None.",
  options: { most: { type: "number", default: 5, minimum: 1, maximum: 10, description: "How many." } },
  examples: { fires: [], silent: [] },
  *checkTurn(turn) {
    yield { span: turn.span, message: { text: "Heard.", args: {} }, turns: [turn.index, turn.index] };
  },
};

/** Somebody may be in danger. */
const grave: Rule = { ...talkative, id: "grave", kind: "safety", severity: "warning", answeredOnlyAtTurn: true };
const asleep: Rule = { ...talkative, id: "asleep", offByDefault: true };

/** What is said about a recording with this header and a turn. */
function found(
  rule: Rule,
  text: string,
  asking: Partial<Asking> = {},
): { findings: readonly Finding[]; answered: number } {
  const vocabulary = asking.vocabulary ?? createVocabulary(mutualAid);
  const { findings, answered } = check(read(text, vocabulary), { vocabulary, rules: [rule], ...asking });
  return { findings, answered: answered.length };
}

const turn = "**Maria:** Hello to all of you.\n";
const withHeader = (setting: string): string => `---\nrecording: group\nrules: { ${setting} }\n---\n\n${turn}`;
const folder = (text: string) => readFolderFile(text, ".process-recordings.yaml", [talkative, grave, asleep]).layer;

/** A vocabulary whose pack says this about rules. */
function saying(settings: Record<string, unknown>) {
  return createVocabulary({ ...mutualAid, settings: [{ from: "pack", file: "course/rules.yaml", rules: settings }] });
}

describe("the settings of a rule", () => {
  const severity = (text: string, asking?: Partial<Asking>) =>
    found(talkative, text, asking).findings[0]?.severity ?? "off";

  it("each layer goes before the one below it", () => {
    const settings = { talkative: "hint" };
    const vocabulary = saying({ talkative: "warning" });
    const nearest = folder("rules: { talkative: off }");
    assert.equal(severity(turn), "information");
    assert.equal(severity(turn, { settings }), "hint");
    assert.equal(severity(turn, { settings, vocabulary }), "warning");
    assert.equal(severity(turn, { settings, vocabulary, folder: nearest }), "off");
    assert.equal(severity(withHeader("talkative: error"), { settings, vocabulary, folder: nearest }), "error");
    const suppressed = `<!-- recording-disable-next-turn talkative: agreed -->\n${turn}`;
    assert.equal(severity(suppressed, { settings, vocabulary }), "off");
  });

  it("a layer that says nothing, or nothing sensible, leaves what is there", () => {
    const vocabulary = saying({ talkative: "warning" });
    for (const header of [
      "silent-member: off",
      "talkative: loud",
      "talkative: { most: 3 }",
      "talkative: [off]",
      "talkative: 7",
    ])
      assert.equal(severity(withHeader(header), { vocabulary }), "warning", header);
  });

  it("`on`, `off`, true and false switch, and `on` keeps the severity", () => {
    assert.equal(severity(withHeader("talkative: on"), { settings: { talkative: "off" } }), "information");
    assert.equal(severity(withHeader("talkative: true"), { settings: { talkative: false } }), "information");
    assert.equal(severity(withHeader("talkative: { severity: off }")), "off");
  });

  it("a rule that sleeps is woken by whoever asks for it", () => {
    assert.equal(found(asleep, turn).findings.length, 0);
    assert.equal(found(asleep, withHeader("asleep: { most: 2 }")).findings.length, 0, "options do not wake it");
    assert.equal(found(asleep, withHeader("asleep: on")).findings[0]?.severity, "information");
    assert.equal(found(asleep, turn, { settings: { asleep: "hint" } }).findings[0]?.severity, "hint");
  });

  it("options are decided one by one, and each layer is named", () => {
    const vocabulary = saying({ talkative: { most: 3 } });
    const recording = read(withHeader("talkative: hint"), vocabulary);
    const settled = settle(talkative, layersOf(recording, { vocabulary, settings: { talkative: { most: 2 } } }));
    assert.deepEqual([settled.severity, settled.options["most"]], ["hint", 3]);
    assert.equal(settled.by["severity"]?.from, "recording");
    assert.equal(settled.by["most"]?.file, "course/rules.yaml");
  });

  it("the words of a course follow a finding", () => {
    const vocabulary = createVocabulary({
      ...mutualAid,
      notes: [{ rule: "talkative", note: { en: "See week 3." }, sources: [] }],
    });
    assert.deepEqual(found(talkative, turn, { vocabulary }).findings[0]?.notes, [{ en: "See week 3." }]);
  });
});

describe("a rule that only an answer at its turn settles", () => {
  const quiet = ["off", "hint", "information", false, { severity: "off" }, { severity: "hint" }];

  for (const setting of quiet)
    it(`speaks on when somebody says ${JSON.stringify(setting)}`, () => {
      const layers: Partial<Asking>[] = [
        { settings: { grave: setting } },
        { vocabulary: saying({ grave: setting }) },
        { folder: { from: "folder", rules: { grave: setting } } },
      ];
      for (const asking of layers) assert.equal(found(grave, turn, asking).findings[0]?.severity, "warning");
      const header = `---\nrecording: group\nrules:\n  grave: ${JSON.stringify(setting)}\n---\n\n${turn}`;
      assert.equal(found(grave, header).findings[0]?.severity, "warning");
    });

  it("may be made louder", () => {
    assert.equal(found(grave, withHeader("grave: error")).findings[0]?.severity, "error");
  });

  it("is answered by a reason at the turn, and by nothing else", () => {
    const with_ = (comment: string) => found(grave, `<!-- recording-${comment} -->\n${turn}`);
    assert.deepEqual([with_("disable-next-turn grave: I called my supervisor at once").answered], [1]);
    for (const comment of [
      "disable-next-turn grave",
      "disable-next-turn grave:  ",
      "disable-file grave: known",
      "disable grave: known",
    ])
      assert.equal(with_(comment).findings.length, 1, comment);
  });
});

describe("a slip in a setting", () => {
  const said = (text: string, rule: string): string[] =>
    found(
      rules.find(({ id }) => id === rule)!,
      text,
      { rules },
    )
      .findings.filter((finding) => finding.rule === rule)
      .map(({ span, message }) => `“${span.block.text.slice(span.start, span.end)}” ${render(message)}`);

  it("in the header is said where it stands", () => {
    const text = note`
      ---
      recording: group
      rules:
        worker-dominated-stretch: { share: 60, sahre: 0.5 }
        silent-member: loud
        no-such: off
      ---
      **Maria:** Hello.
    `;
    assert.deepEqual(said(text, "invalid-setting"), [
      "“60” “share” should be a number from 0.05 to 0.99.",
      "“sahre” “sahre” means nothing here. Did you mean “share”?",
      "“loud” “silent-member” should be one of: on, off, error, warning, information, hint.",
    ]);
    assert.deepEqual(said(text, "unknown-rule"), ["“no-such” There is no rule “no-such”."]);
    assert.deepEqual(said("---\nrecording: group\nrules: off\n---\n", "invalid-setting"), [
      "“off” “rules” names rules: { silent-member: off }.",
    ]);
  });

  it("in a folder's file is said where it stands, and the rest counts", () => {
    const text = "pack: sowk487@1\nrules:\n  silent-member: off\n  unknown-tag: loud\n  no-such: off\nrule: {}\n";
    const { pack, layer, problems } = readFolderFile(text, ".process-recordings.yaml", rules);
    assert.equal(pack, "sowk487@1");
    assert.deepEqual(layer.lines?.["silent-member"], 2);
    assert.equal(
      settle(
        rules.find(({ id }) => id === "silent-member")!,
        [layer],
      ).severity,
      "off",
    );
    assert.deepEqual(
      problems.map(({ code, start, end, message }) => `“${text.slice(start, end)}” ${code}: ${render(message)}`),
      [
        "“loud” invalid-setting: “unknown-tag” should be one of: on, off, error, warning, information, hint.",
        "“no-such” unknown-rule: “no-such” means nothing here.",
        "“rule” invalid-setting: “rule” means nothing here. Did you mean “rules”?",
      ],
    );
  });

  it("in a file that is no YAML leaves everything as it is", () => {
    const { layer, problems } = readFolderFile("rules: {", ".process-recordings.yaml", rules);
    assert.deepEqual([layer.rules, problems.length], [{}, 1]);
  });
});

describe("the pack that a recording asks for", () => {
  const said = (pack: string, vocabulary = createVocabulary(mutualAid)): string[] => {
    const { findings } = check(read(`---\nrecording: group\npack: ${pack}\n---\n`, vocabulary), { vocabulary });
    return findings
      .filter(({ rule }) => rule.includes("pack"))
      .map(({ rule, message }) => `${rule}: ${render(message)}`);
  };
  const ours = packOf(withFiles({ "pack.yaml": course["pack.yaml"]!.replace("1.2.0", "2.0.0") }));

  it("is compared with the one in force, name and version", () => {
    assert.deepEqual(said("sowk487@2", createVocabulary(ours)), []);
    assert.deepEqual(said("sowk487@1", createVocabulary(ours)), [
      "pack-version: This recording asks for version 1 of “sowk487”, and here is 2.0.0. Look at your tags, then change the number.",
    ]);
    assert.deepEqual(said("sowk487@1"), [
      "invalid-pack: The course pack “sowk487” is not here, so the words of “Mutual aid in groups” count. Install it, or ask your instructor for it.",
    ]);
  });

  it("says what is the matter with it", () => {
    const trouble = { text: "It is broken.", args: {} };
    assert.deepEqual(said("sowk487", createVocabulary(ours, trouble)), ["invalid-pack: It is broken."]);
  });
});
