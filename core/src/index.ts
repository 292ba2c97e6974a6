/** The door of the core: everything that server, command line and tests may use. */
export { check, layersOf, type Asking, type Checked } from "./check.ts";
export { settingsSchema, settle, severities, type Settled } from "./rules/settings.ts";
export type { RuleSettings, SettingsLayer } from "./vocabulary/settings.ts";
export { compare, isVersion, readPackName, type PackName } from "./vocabulary/version.ts";
export { kindOf, limits, type FileKind, type PackFile } from "./packs/files.ts";
export { askedPack } from "./packs/asked.ts";
export { bundledPacks } from "./packs/bundled.ts";
export { folderFileName, readFolderFile, type FolderFile } from "./packs/folder-file.ts";
export { isUsable, type PackProblem } from "./packs/problem.ts";
export { readPack, type Library, type PackReading } from "./packs/read-pack.ts";
export { folderSchema, packSchemas } from "./packs/shapes.ts";
export { own, type Schema } from "./schema/schema.ts";
export { completeData, type DataContext, type Thing } from "./packs/complete.ts";
export { conceptPlaces, endsWithId, type FilePlace } from "./packs/rename-concept.ts";
export { hoverData } from "./packs/hover-data.ts";
export { thingsOf } from "./packs/things.ts";
export { newPack } from "./packs/new-pack.ts";
export { explainFinding, type FindingExplained } from "./explain-finding.ts";
export { answersIn, answersText, type Answer } from "./answers-text.ts";
export { codingsOf, kappaOf, type Agreement, type Codings } from "./analysis/codings.ts";
export { codingsText } from "./codings-text.ts";
export { explanationText } from "./explain-text.ts";
export { explainRule, type Decision, type Explanation, type Saying } from "./explain.ts";
export { provePack } from "./prove-pack.ts";
export { fileSpan, type Block, type FileSpan, type Located, type Span } from "./markdown/block.ts";
export { countFigures, figuresOf, measures, type Figures } from "./measures/figures.ts";
export { reportOf, type Report, type ReportFinding } from "./measures/report.ts";
export { type Sectioned, sectionsMarkdown, sectionsRows } from "./export/report/markdown.ts";
export { reportFindings } from "./export/report/findings.ts";
export { showReport, type ShownReport } from "./export/report/sections.ts";
export type {
  Cell,
  ReportSection,
  ReportSpeech,
  ReportTable,
  SectionId,
  SeriesPoint,
  SeriesPoints,
} from "./export/report/section.ts";
export { claims, phaseOf, type Claim } from "./analysis/claims.ts";
export { merge, percent, present, shares, type MergedTurn, type Share } from "./analysis/merge.ts";
export { groupOf, plainSessionOf, summaryOf, type SessionSummary } from "./analysis/series.ts";
export { read } from "./recording/read.ts";
export { readWithin, tooLarge } from "./recording/limits.ts";
export type { Document } from "./document.ts";
export { createDocument } from "./limited-document.ts";
export type { TextEdit } from "./markdown/rescan.ts";
export { frontReach } from "./markdown/front-value.ts";
export { recognise, recognitionReach } from "./recording/recognise.ts";
export { describeProblem, problemSentences } from "./recording/problems.ts";
export { rangeOf, toJson, type JsonRange } from "./recording/json.ts";
export type * from "./recording/model.ts";
export { rules } from "./rules/index.ts";
export type { Edit, Elsewhere, Finding, FindingKind, Fix, Related, Rule, Severity, Spellings } from "./rules/rule.ts";
export type { Option, Options } from "./rules/options.ts";
export { noRule } from "./rules/unknown-rule.ts";
export { createLines, type Lines, type Position } from "./text/lines.ts";
export { message, render, type Catalogue, type Message } from "./text/message.ts";
export { createVocabulary, type Meaning, type Vocabulary } from "./vocabulary/vocabulary.ts";
export type * from "./vocabulary/pack.ts";
export { toHtml, type PageOptions } from "./export/html.ts";
export { gateOf } from "./gate.ts";
export { packGate, packNotice, type PackDetail } from "./pack-gate.ts";
export { privacyGate, type PrivacyGate } from "./export/privacy-gate.ts";
export { mutualAid } from "./vocabulary/mutual-aid.ts";
export { hover } from "./features/hover.ts";
export type { Context, Hover } from "./features/context.ts";
export { conceptPage } from "./features/hover-concept.ts";
export { tagAt } from "./features/at.ts";
export { mentions, type Mention, type Subject, subjectAt, usesOf } from "./features/mentions.ts";
export { renamable, rename, type Rename } from "./refactor/rename.ts";
export { refactor, type Refactoring, type RefactoringId, refactorings } from "./refactor/refactoring.ts";
export { edited } from "./refactor/edited.ts";
export { linkedCharacters, linkedNames } from "./refactor/linked.ts";
export { format } from "./refactor/format.ts";
export { type Continued, nextSpeaker } from "./refactor/next-speaker.ts";
export { codeActions, fixAll, type Action } from "./features/code-actions.ts";
export { completion } from "./features/completion.ts";
export type { Completion } from "./features/completion-item.ts";
export { describeConcept } from "./features/hover-concept.ts";
export { conceptDetail } from "./features/complete-tags.ts";
export { lenses, lensTitle, type Lens } from "./features/lenses.ts";
export { folding, type Fold } from "./features/folding.ts";
export { bodyFor, inOrder } from "./features/complete-templates.ts";
export { newRecording, type Beginning } from "./features/new-recording.ts";
export { plainOf } from "./features/snippet.ts";
export { semanticTokens, tokenStretches, type Token } from "./features/semantic-tokens.ts";
export { tokenModifiers, tokenTypes } from "./features/token-legend.ts";
export { selectionsAt } from "./features/selection.ts";
export { inlayHints, type InlayHint, usualHints, type WantedHints } from "./features/inlay-hints.ts";
export { documentLinks, type DocumentLink } from "./features/links.ts";
export { remarkLines } from "./features/remark-lines.ts";
export { symbols, type OutlineItem } from "./features/symbols.ts";
export { createSpeech, languageOf, plainWords, type Speech } from "./features/speech.ts";
export { scriptOf } from "./export/script-of.ts";
export type { Line, Note, Piece, Script } from "./export/script.ts";
export { toDialogue } from "./export/to-dialogue.ts";
export { tableColumns, toTable } from "./export/to-table.ts";
export { turnColumns, turnRows } from "./export/turn-rows.ts";
export { escapeMarks, escapeStart } from "./export/escape.ts";
export { stretchesOf, type Look, type Stretch } from "./export/stretches.ts";
export { headingOfColumn } from "./export/to-table.ts";
export { isPlain, labelOfNote } from "./export/script.ts";
export { whoText } from "./export/to-dialogue.ts";
export {
  isAddress,
  type DocBlock,
  type DocTable,
  type MarginNote,
  type Paragraph,
  type Run,
} from "./import/document.ts";
export { marginOf, marginOfDirective } from "./import/margin.ts";
export { documentToDialogue, type DocumentOptions } from "./import/markdown-of.ts";
export { headerText } from "./import/header-block.ts";
export { readCues } from "./import/cues.ts";
export { readChat } from "./import/chat.ts";
export { type Meeting, readMeeting } from "./import/meeting.ts";
export { scriptOfRows, tableOfRows } from "./import/rows.ts";
export { formOf } from "./import/form-head.ts";
export { peopleOf, type Named } from "./import/names.ts";
export { findingNames, renaming, type NameMap, type Renamed } from "./privacy/find-names.ts";
export { areOneGroup, namedIn, type NamedPerson } from "./pseudonyms.ts";
export { scriptOfUtterances, type Broken, type Utterance } from "./import/utterance.ts";
export { readInline } from "./markdown/inline.ts";
export { toQde, type Qde, type QdeOptions } from "./export/qde.ts";
export { headerFacts, headerTexts } from "./export/header-facts.ts";
export { kebab } from "./text/names.ts";
export { remembering } from "./text/remember.ts";
export { addReturned, type Added } from "./import/returned.ts";
export { commentThreads, type Comment, type CommentThread } from "./review/threads.ts";
export * as comments from "./review/write.ts";
export type { By } from "./review/write.ts";
export { nextPlace, type Sought } from "./review/next.ts";
export { agenda } from "./review/agenda.ts";
export { rubricOf, type CriterionHere } from "./review/rubric.ts";
export { recordLevel, type Unwritable } from "./review/record-level.ts";
export { classReport, type ClassReport, type ClassRow, type Unread } from "./review/class-report.ts";
export { classCsv, classJson } from "./review/class-text.ts";
export { rubricJson, rubricPage } from "./review/rubric-page.ts";
export { type ClassView, classView } from "./review/class-view.ts";
export { rowOf, type RecordingRow } from "./review/recording-row.ts";
export { withSeries } from "./review/with-series.ts";
export { exerciseOf, type Exercise, type Step } from "./review/exercise.ts";
export { compareVersions, comparison, type Change } from "./review/compare.ts";
export { columnOf, headerKeyOf, type Column } from "./language/index.ts";
