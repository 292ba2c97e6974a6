import assert from "node:assert/strict";
import { fileSpan, folding, lensTitle, type OutlineItem, semanticTokens, symbols } from "#core";
import { context, header, recordingOf } from "../../support/features.ts";

const session = `${header}
## Beginning

**Sam → group:** Hello. #reaching-for-feedback
> Feelings: fine
> Supervisor (KL): Why?

### Round

**Nina:** *(nods)* Me too. #nobody-knows #?same-boat

[silence, 20 s]

## Ending

| Speaker | Dialogue | Feelings |
| --- | --- | --- |
| Maria | I go (laughs) now. | sad |
| Rosa | Bye. | |
`;

describe("the outline", () => {
  const draw = (items: readonly OutlineItem[], indent = ""): string[] =>
    items.flatMap(({ name, detail, children }) => [`${indent}${name}: ${detail}`, ...draw(children, `${indent}  `)]);

  it("is header, phases and turns in reading order", () => {
    assert.deepEqual(draw(symbols(recordingOf(session), context)), [
      "Header: ",
      "Beginning: 2",
      "  Sam: Hello.",
      `    #reaching-for-feedback: ${context.vocabulary.concept("reaching-for-feedback")!.label.en}`,
      "    KL: Why?",
      "  Round: 1",
      "    Nina: Me too.",
      "      #nobody-knows: ",
      "      #?same-boat: All in the same boat",
      "Ending: 2",
      "  Maria: I go now.",
      "  Rosa: Bye.",
    ]);
  });

  it("holds every item inside its parent, and its name inside itself", () => {
    const inside = (items: readonly OutlineItem[], start: number, end: number): void => {
      for (const { name, span, selection, children } of items) {
        assert.ok(start <= span.start && span.end <= end, `${name} leaves its parent`);
        assert.ok(span.start <= selection.start && selection.end <= span.end, `${name} is outside of itself`);
        inside(children, span.start, span.end);
      }
    };
    inside(symbols(recordingOf(session), context), 0, session.length);
  });
});

describe("folding", () => {
  it("folds header, phases, turns with remarks, and tables; no turn on one line", () => {
    const folds = folding(recordingOf(session)).map(({ kind, span }) => {
      const lines = session.slice(span.start, span.end).split("\n");
      return `${kind}: ${lines[0] ?? ""} … ${lines.at(-1) ?? ""}`;
    });
    assert.deepEqual(folds, [
      "header: --- … ---",
      "section: ## Beginning … [silence, 20 s]",
      "section: ### Round … [silence, 20 s]",
      "section: ## Ending … | Rosa | Bye. | |",
      "turn: Sam → group:** Hello. #reaching-for-feedback … > Supervisor (KL): Why?",
      "table: | Speaker | Dialogue | Feelings | … | Rosa | Bye. | |",
    ]);
  });
});

describe("colours", () => {
  it("know who speaks, what is known, and what is done rather than said", () => {
    const tokens = semanticTokens(recordingOf(session)).map(({ span, type, modifiers }) => {
      const { start, end } = fileSpan(span);
      return `${[type, ...modifiers].join(".")} ${session.slice(start, end)}`;
    });
    assert.deepEqual(tokens, [
      "workerLabel Sam",
      "memberLabel group",
      "concept #reaching-for-feedback",
      "unknownLabel Nina",
      "act *(nods)*",
      "unknownConcept #nobody-knows",
      "concept.tentative #?same-boat",
      "silence [silence, 20 s]",
      "memberLabel Maria",
      "act (laughs)",
      "memberLabel Rosa",
    ]);
  });

  it("show what a remark begins with that no `>` marks; of the others the grammar knows it", () => {
    const said = `${header}\nTina: Hi.\nMy gut reaction: hm\nAnalysis: so\n> Feelings: well\n`;
    const tokens = semanticTokens(recordingOf(said)).map(({ span, type }) => {
      const { start, end } = fileSpan(span);
      return `${type} ${said.slice(start, end)}`;
    });
    assert.deepEqual(tokens, ["memberLabel Tina", "remarkLabel My gut reaction", "remarkLabel Analysis"]);
  });

  it("show in a story who speaks, to whom, and what somebody does", () => {
    const story = `${header}
I asked Tina what was new. “Nothing,” she said, “but the rain.” Maria looked at the
floor and Gloria told Rosa that it was late. “Good night,” said Rosa.
`;
    const tokens = semanticTokens(recordingOf(story)).map(({ span, type }) => {
      const { start, end } = fileSpan(span);
      return `${type} ${story.slice(start, end)}`;
    });
    assert.deepEqual(tokens, [
      "workerLabel I asked",
      "memberLabel Tina",
      "memberLabel she said",
      "memberLabel Maria",
      "act looked at the",
      "act floor",
      "memberLabel Gloria told",
      "memberLabel Rosa",
      "memberLabel said Rosa",
    ]);
  });

  it("end on the line on which they begin", () => {
    const text = `${header}**Maria:** Well *(looks\nat the floor)* yes.\n`;
    for (const { span } of semanticTokens(recordingOf(text)))
      assert.ok(!span.block.text.slice(span.start, span.end).includes("\n"));
  });
});

describe("the lens above a phase", () => {
  it("counts one turn and several", () => {
    const recording = recordingOf(session);
    assert.match(lensTitle([0, 0], recording, context), /^1 turn · worker 100 % /);
    assert.match(lensTitle([0, 1], recording, context), /^2 turns · /);
  });
});
