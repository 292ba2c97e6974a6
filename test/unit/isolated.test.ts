/** Names from right to left inside of sentences from left to right. */
import assert from "node:assert/strict";
import { createSpeech, message, render, reportOf, sectionsMarkdown, sectionsRows, showReport } from "#core";
import { checked, recordingOf, vocabulary } from "../support/read.ts";

const text =
  "---\nrecording: group\nworker: Sam\nmembers: [דנה, نور, Tina]\n---\n\n**Sam:** Who else?\n\n**Tina:** Me.\n\n**Tina → דנה:** And you?\n";

describe("names that are written from right to left", () => {
  it("have a room of their own in a sentence, so that figures and names around them keep their places", () => {
    const said = render(message("{a} and {b} have {percent} % of it.", { a: "דנה", b: "نور", percent: 40 }));
    assert.equal(said, "\u2068דנה\u2069 and \u2068نور\u2069 have 40 % of it.");
    assert.equal(render(message("{name} speaks.", { name: "Zoë 田中" })), "Zoë 田中 speaks.");
    // Who turns the direction by force turns nothing but their own name.
    assert.equal(render(message("{name} speaks.", { name: "a\u202Eb" })), "\u2068a\u202Eb\u2069 speaks.");
    const silent = checked(text).findings.filter(({ rule }) => rule === "silent-member");
    assert.ok(silent.some(({ message: each }) => render(each).startsWith("\u2068דנה\u2069 is present")));
  });

  it("carry no such marks into Markdown, which is read as it is written", () => {
    const speech = createSpeech("en");
    const shown = showReport(reportOf(recordingOf(text), vocabulary), speech);
    assert.match(JSON.stringify(shown.sections), /\u2068/);
    assert.doesNotMatch(sectionsMarkdown(shown, speech), /[\u2068\u2069]/);
    assert.doesNotMatch(JSON.stringify(sectionsRows(shown, speech)), /[\u2068\u2069]/);
  });
});
