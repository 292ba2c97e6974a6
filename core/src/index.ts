/** The door of the core: everything that server, command line and tests may use. */

// Text
export { createLines, type Lines, type Position } from "./text/lines.ts";
export { type Catalogue, message, type Message, render } from "./text/message.ts";
export { peopleInWords, turnsInWords, wordsInWords } from "./text/quantity.ts";
export { kebab } from "./text/names.ts";
export { remembering } from "./text/remember.ts";

// Schemas
export { own, type Schema } from "./schema/schema.ts";

// Languages
export { type Column, columnOf, headerKeyOf } from "./language/index.ts";

// Vocabulary
export { mutualAid } from "./vocabulary/mutual-aid.ts";
export type * from "./vocabulary/pack.ts";
export type { RuleSettings, SettingsLayer } from "./vocabulary/settings.ts";
export { compare, isVersion, type PackName, readPackName } from "./vocabulary/version.ts";
export { createVocabulary, type Meaning, type Vocabulary } from "./vocabulary/vocabulary.ts";

// Places
export { type Block, fileSpan, type FileSpan, type Located, type Span } from "./markdown/block.ts";
export { frontReach } from "./markdown/front-value.ts";
export { readInline } from "./markdown/inline.ts";
export type { TextEdit } from "./markdown/rescan.ts";

// Recordings
export { type JsonRange, rangeOf, toJson } from "./recording/json.ts";
export { readWithin, tooLarge } from "./recording/limits.ts";
export type * from "./recording/model.ts";
export { describeProblem, problemSentences } from "./recording/problems.ts";
export { read } from "./recording/read.ts";
export { nameOf } from "./recording/people/person.ts";
export { recognise, recognitionReach } from "./recording/recognise.ts";

// What is heard and counted
export { type Claim, claims, phaseOf } from "./analysis/claims.ts";
export { type Agreement, type Codings, codingsOf, kappaOf } from "./analysis/codings.ts";
export { merge, type MergedTurn, percent, present, type Share, shares } from "./analysis/merge.ts";
export { groupOf, plainSessionOf, type SessionSummary, summaryOf } from "./analysis/series.ts";

// Measures and the report's figures
export { countFigures, type Figures, figuresOf, measures } from "./measures/figures.ts";
export { type Report, type ReportFinding, reportOf } from "./measures/report.ts";

// Rules
export { rules } from "./rules/index.ts";
export type { Option, Options } from "./rules/options.ts";
export type { Edit, Elsewhere, Finding, FindingKind, Fix, Related, Rule, Severity, Spellings } from "./rules/rule.ts";
export { settingsSchema, settle, type Settled, severities } from "./rules/settings.ts";
export { noRule } from "./rules/unknown-rule.ts";

// Names
export { findingNames, type NameMap, type Renamed, renaming } from "./privacy/find-names.ts";

// What an editor shows
export { tagAt } from "./features/at.ts";
export { type Action, codeActions, fixAll } from "./features/code-actions.ts";
export { conceptDetail } from "./features/complete-tags.ts";
export { bodyFor, inOrder } from "./features/complete-templates.ts";
export type { Completion } from "./features/completion-item.ts";
export { completion } from "./features/completion.ts";
export type { Context, Hover } from "./features/context.ts";
export { type Fold, folding } from "./features/folding.ts";
export { conceptPage, describeConcept } from "./features/hover-concept.ts";
export { hover } from "./features/hover.ts";
export { type InlayHint, inlayHints, usualHints, type WantedHints } from "./features/inlay-hints.ts";
export { type Lens, lenses, lensTitle } from "./features/lenses.ts";
export { type DocumentLink, documentLinks } from "./features/links.ts";
export { type Mention, mentions, type Subject, subjectAt, usesOf } from "./features/mentions.ts";
export { type Beginning, newRecording } from "./features/new-recording.ts";
export { remarkLines } from "./features/remark-lines.ts";
export { selectionsAt } from "./features/selection.ts";
export { semanticTokens, type Token, tokenStretches } from "./features/semantic-tokens.ts";
export { plainOf } from "./features/snippet.ts";
export { createSpeech, languageOf, plainWords, type Speech } from "./features/speech.ts";
export { type OutlineItem, symbols } from "./features/symbols.ts";
export { tokenModifiers, tokenTypes } from "./features/token-legend.ts";

// What goes out
export { escapeMarks, escapeStart } from "./export/escape.ts";
export { headerFacts, headerTexts } from "./export/header-facts.ts";
export { type PageOptions, toHtml } from "./export/html.ts";
export { privacyGate, type PrivacyGate } from "./export/privacy-gate.ts";
export { type Qde, type QdeOptions, toQde } from "./export/qde.ts";
export { reportFindings } from "./export/report/findings.ts";
export { type Sectioned, sectionsMarkdown, sectionsRows } from "./export/report/markdown.ts";
export type {
  Cell,
  ReportSection,
  ReportSpeech,
  ReportTable,
  SectionId,
  SeriesPoint,
  SeriesPoints,
} from "./export/report/section.ts";
export { type ShownReport, showReport } from "./export/report/sections.ts";
export { scriptOf } from "./export/script-of.ts";
export { isPlain, labelOfNote, type Line, type Note, type Piece, type Script } from "./export/script.ts";
export { type Look, type Stretch, stretchesOf } from "./export/stretches.ts";
export { toDialogue, whoText } from "./export/to-dialogue.ts";
export { headingOfColumn, tableColumns, toTable } from "./export/to-table.ts";
export { turnColumns, turnRows } from "./export/turn-rows.ts";

// Supervision
export { agenda } from "./review/agenda.ts";
export { classReport, type ClassReport, type ClassRow, type Unread } from "./review/class-report.ts";
export { classCsv, classJson } from "./review/class-text.ts";
export { type ClassView, classView } from "./review/class-view.ts";
export { type Change, compareVersions } from "./review/compare.ts";
export { comparison } from "./review/comparison.ts";
export { type Exercise, exerciseOf, type Step } from "./review/exercise.ts";
export { nextPlace, type Sought } from "./review/next.ts";
export { recordLevel, type Unwritable } from "./review/record-level.ts";
export { type RecordingRow, rowOf } from "./review/recording-row.ts";
export { rubricJson, rubricPage } from "./review/rubric-page.ts";
export { type CriterionHere, rubricOf } from "./review/rubric.ts";
export { type Comment, type CommentThread, commentThreads } from "./review/threads.ts";
export { withSeries } from "./review/with-series.ts";
export * as comments from "./review/write.ts";
export type { By } from "./review/write.ts";

// What comes in
export { readChat } from "./import/chat.ts";
export { readCues } from "./import/cues.ts";
export {
  type DocBlock,
  type DocTable,
  isAddress,
  type MarginNote,
  type Paragraph,
  type Run,
} from "./import/document.ts";
export { formOf } from "./import/form-head.ts";
export { headerText } from "./import/header-block.ts";
export { marginOf, marginOfDirective } from "./import/margin.ts";
export { type DocumentOptions, documentToDialogue } from "./import/markdown-of.ts";
export { type Meeting, readMeeting } from "./import/meeting.ts";
export { type Named, peopleOf } from "./import/names.ts";
export { type Added, bringBack } from "./import/returned.ts";
export { scriptOfRows, tableOfRows } from "./import/rows.ts";
export { type Broken, scriptOfUtterances, type Utterance } from "./import/utterance.ts";

// What changes a text
export { edited } from "./refactor/edited.ts";
export { format } from "./refactor/format.ts";
export { linkedCharacters, linkedNames } from "./refactor/linked.ts";
export { type Continued, nextSpeaker } from "./refactor/next-speaker.ts";
export { refactor, type Refactoring, type RefactoringId, refactorings } from "./refactor/refactoring.ts";
export { renamable, rename, type Rename } from "./refactor/rename.ts";

// Course packs
export { askedPack } from "./packs/asked.ts";
export { bundledPacks } from "./packs/bundled.ts";
export { completeData, type DataContext, type Thing } from "./packs/complete.ts";
export { type FileKind, kindOf, limits, type PackFile } from "./packs/files.ts";
export { type FolderFile, folderFileName, readFolderFile } from "./packs/folder-file.ts";
export { hoverData } from "./packs/hover-data.ts";
export { newPack } from "./packs/new-pack.ts";
export { isUsable, type PackProblem } from "./packs/problem.ts";
export { type Library, type PackReading, readPack } from "./packs/read-pack.ts";
export { conceptPlaces, endsWithId, type FilePlace } from "./packs/rename-concept.ts";
export { folderSchema, packSchemas } from "./packs/shapes.ts";
export { thingsOf } from "./packs/things.ts";

// Documents, checks and what stands above all folders
export { type Answer, answersIn, answersText } from "./answers-text.ts";
export { type Asking, check, type Checked, layersOf } from "./check.ts";
export { codingsText } from "./codings-text.ts";
export type { Document } from "./document.ts";
export { explainFinding, type FindingExplained } from "./explain-finding.ts";
export { explanationText } from "./explain-text.ts";
export { type Decision, explainRule, type Explanation, type Saying } from "./explain.ts";
export { gateOf } from "./gate.ts";
export { createDocument } from "./limited-document.ts";
export { type PackDetail, packGate, packNotice } from "./pack-gate.ts";
export { provePack } from "./prove-pack.ts";
export { areOneGroup, namedIn, type NamedPerson } from "./pseudonyms.ts";
