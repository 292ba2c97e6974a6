/**
 * What reaches a person is in their language: in the sources of editor and server there is no sentence that is handed to
 * VS Code or to the protocol as it stands. `catalogue.test.ts` sees to it that what is handed to the catalogue is in it.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../../scripts/project.ts";

const sources = ["client/src", "server/src"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`),
);

/** Calls and classes of which the arguments are read by a person. */
const saying = /^(?:show(?:Information|Warning|Error)Message|setStatusBarMessage|Sorry|refusal)$/;
/** The same for what objects hold: VS Code shows these of pick lists, dialogs, buttons, status items and progress. */
const shown = new Set(
  [
    "title",
    "label",
    "detail",
    "description",
    "placeHolder",
    "prompt",
    "tooltip",
    "openLabel",
    "saveLabel",
    "text",
  ].concat(["message", "accessibilityInformation", "name"]),
);

/** Whether this is words, and no name of a thing (`sowk487`, `pack.yaml`, `$(icon)`). */
function isSentence(text: string): boolean {
  return /^\p{Lu}\p{L}/u.test(text) || /\p{L}{2} \p{L}/u.test(text);
}

/** The strings that an expression may come to, without what a call makes: that has been in the catalogue. */
function stringsIn(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const texts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    return [texts.join(""), ...node.templateSpans.flatMap(({ expression }) => stringsIn(expression))];
  }
  if (ts.isConditionalExpression(node)) return [...stringsIn(node.whenTrue), ...stringsIn(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...stringsIn(node.left), ...stringsIn(node.right)];
  if (ts.isParenthesizedExpression(node)) return stringsIn(node.expression);
  return [];
}

/** The sentences that a source hands to a person as they stand, each with its line. */
function untranslated(name: string, text: string): readonly string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const hear = (node: ts.Expression): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push(
      ...stringsIn(node)
        .filter(isSentence)
        .map((sentence) => `${name}:${line}: ${sentence}`),
    );
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      if (ts.isIdentifier(called) && saying.test(called.text)) node.arguments?.forEach(hear);
      // What another client asks wrongly is for who writes that client; to the person ours says that it is our mistake.
      if (ts.isIdentifier(called) && called.text === "ResponseError" && !node.getText().includes("InvalidParams"))
        node.arguments?.forEach(hear);
    }
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && shown.has(node.name.text))
      hear(node.initializer);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      if (ts.isPropertyAccessExpression(node.left) && shown.has(node.left.name.text)) hear(node.right);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("a person", () => {
  it("is told nothing that is not translated", () => {
    assert.deepEqual(
      sources.flatMap((file) => untranslated(file, readFileSync(join(root, file), "utf8"))),
      [],
    );
  });

  it("would be, and that would be found", () => {
    const sentences = [
      `window.showErrorMessage("Something broke.")`,
      `throw new Sorry(isSo ? l10n.t("This.") : \`\${name} is gone.\`)`,
      `return new ResponseError(LSPErrorCodes.RequestFailed, "It cannot be done.")`,
      `window.showQuickPick(items, { title: "Report", placeHolder: l10n.t("Which one?") })`,
      `item.text = "Process recording"`,
    ];
    for (const each of sentences) assert.equal(untranslated("a.ts", each).length, 1, each);
  });

  it("hears of no exception: every command is registered where they are caught", () => {
    const bare = sources.filter(
      (file) => file !== "client/src/telling.ts" && readFileSync(join(root, file), "utf8").includes("registerCommand("),
    );
    assert.deepEqual(bare, []);
  });
});
