/**
 * What client and server say to each other beyond the protocol. The client imports this file and nothing else of
 * ours, so it holds types, names and what is cheap enough to be in both bundles.
 */
export { recognise } from "#recognise";
export type { RecognisedBy } from "#recognise";

/** The name under which our diagnostics are listed. */
export const source = "process-recordings";

/** What our client tells the server when it starts it. Other clients need not say anything. */
export interface InitializationOptions {
  /** The language of the editor; English where it is not Spanish. */
  readonly locale?: string;
  /** English sentence → the sentence in that language. */
  readonly catalogue?: Readonly<Record<string, string>>;
  /** URI of the folder `docs/` of the extension, ending in a slash. */
  readonly docs?: string;
  /** The client sends recordings only, those of the setting `processRecordings.files` among them. */
  readonly recordingsOnly?: boolean;
  /** The client can open reports: code lenses lead there. */
  readonly reports?: boolean;
  /** The client wants `processRecordings/status`. */
  readonly status?: boolean;
  /** URI of the folder of installed course packs. */
  readonly packs?: string;
}

/** Notification of the server: what it knows about a recording since it was last looked at. */
export const statusNotification = "processRecordings/status";
export interface Status {
  readonly uri: string;
  /** Title of the course pack in force, with its version. */
  readonly pack: string;
  /** Why the pack that was asked for is not in force as it stands. */
  readonly trouble?: string;
  readonly turns: number;
  readonly findings: number;
  /** Findings that the writer has answered with a suppression. */
  readonly suppressed: number;
}

/** Request of the client: the templates in force, for a recording or for none. */
export const templatesRequest = "processRecordings/templates";
export interface TemplatesParams {
  readonly uri?: string | undefined;
  /** Where it is to be inserted: the phase that comes next is offered first. */
  readonly offset?: number | undefined;
}
export interface TemplateChoice {
  readonly id: string;
  readonly kind: "recording" | "phase" | "block";
  /** The kinds of recording it fits; all of them by default. */
  readonly for?: readonly NewRecordingParams["kind"][];
  readonly title: string;
  readonly description: string;
  /** A snippet. */
  readonly body: string;
}

/** Request of the client: a new recording as a snippet. */
export const newRecordingRequest = "processRecordings/newRecording";
export interface NewRecordingParams {
  readonly template: string;
  readonly kind: "group" | "individual" | "family" | "community";
  readonly members: readonly string[];
}

/** Request of the client: the course packs that can be worked on, the one around a document first. */
export const packFoldersRequest = "processRecordings/packFolders";
export interface PackFolder {
  /** URI of its folder. */
  readonly uri: string;
  readonly name: string;
  readonly version: string;
}

/** Request of the client: whether a pack is in order. Its problems are shown in its files. */
export const checkPackRequest = "processRecordings/checkPack";
export interface PackChecked {
  readonly name: string;
  readonly version: string;
  /** One sentence a problem, with file and line; the first ones. */
  readonly problems: readonly string[];
  readonly count: number;
  /** Whether it can be used all the same. */
  readonly usable: boolean;
}

/** Request of the client: a pack as one file; none where the pack is broken. */
export const exportPackRequest = "processRecordings/exportPack";
export interface PackExported extends PackChecked {
  /** Base64. */
  readonly archive?: string;
}

/** Request of the client: a pack, a folder or one file, at hand for all recordings. */
export const installPackRequest = "processRecordings/installPack";
export interface InstallPackParams {
  readonly uri: string;
  /** Also in place of a newer one. */
  readonly force?: boolean;
}
export interface PackInstalled extends PackChecked {
  readonly state: "installed" | "broken" | "newer-is-there" | "refused";
  /** The version that it took the place of, or that is newer. */
  readonly before?: string;
  /** Why it was refused. */
  readonly why?: string;
}

/** Request of the client: the files of a new pack. */
export const newPackRequest = "processRecordings/newPack";
export interface NewPack {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Request of the client: all rules. */
export const rulesRequest = "processRecordings/rules";
export interface RuleChoice {
  readonly id: string;
  readonly summary: string;
}

/** Request of the client: who decides how a rule asks in a recording. */
export const explainRequest = "processRecordings/explain";
export interface ExplainParams {
  readonly uri: string;
  readonly rule: string;
}
export interface Explained {
  /** Severity and options, and suppressions. */
  readonly decisions: readonly ExplainedDecision[];
}
export interface ExplainedDecision {
  readonly key: string;
  readonly value: string;
  /** Who said something, the one who decided first; nobody where it is our default. */
  readonly said: readonly ExplainedSaying[];
}
export interface ExplainedSaying {
  readonly from: "settings" | "pack" | "folder" | "recording";
  readonly value: string;
  /** `sowk487/rules.yaml:3`, counted from 1. */
  readonly place?: string;
  readonly uri?: string;
  /** Zero-based. */
  readonly line?: number;
}

/** Request of the client: what is behind the findings at a line of a recording, or about the turn that stands there. */
export const explainFindingsRequest = "processRecordings/explainFindings";
export interface ExplainFindingsParams {
  readonly uri: string;
  /** Zero-based. */
  readonly line: number;
}
export interface FindingExplanation {
  readonly rule: string;
  readonly message: string;
  /** The turns and the arithmetic, in columns. */
  readonly text: string;
}

/** Request of the client: a text about a whole recording, in columns. */
export const overviewRequest = "processRecordings/overview";
export interface OverviewParams {
  readonly uri: string;
  /** Both codings with their agreement, or every suppression with its reason. */
  readonly of: "codings" | "answers";
}

/** Request of the client: what an export needs of the course pack in force. */
export const packInForceRequest = "processRecordings/packInForce";
export interface PackInForce {
  /** The pack as data; nothing where it is the built-in one. */
  readonly pack?: object;
  /** The school's own form, in base64. */
  readonly form?: string;
}

/** Zero-based lines and characters, counted as the client counts. */
export interface PlacedRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Request of the client: supervisors' comments and the answers to them; `null` where the file is no recording. */
export const commentsRequest = "processRecordings/comments";
export interface CommentsParams {
  readonly uri: string;
}
export interface Comments {
  readonly version: number;
  /** In the order of the file. */
  readonly threads: readonly Thread[];
}
export interface Thread {
  readonly comments: readonly ThreadComment[];
  readonly resolved: boolean;
  /** Its turn is gone. */
  readonly orphan: boolean;
  /** Whom it was written to: `Tina “You always say”`. */
  readonly to?: string;
  /** The turn that it is to, wherever the comment stands. */
  readonly turn?: { readonly number: number; readonly speaker: string; readonly range: PlacedRange };
}
export interface ThreadComment {
  readonly by: "supervisor" | "instructor" | "writer";
  readonly author?: string;
  readonly date?: string;
  /** Markdown. */
  readonly words: string;
  readonly range: PlacedRange;
}

/** Request of the client: the edits that write, settle, reword or take out a comment. */
export const writeCommentRequest = "processRecordings/writeComment";
export type WriteComment = {
  readonly uri: string;
  readonly version: number;
  /** In the turn that the comment is to, or where the comment begins that is meant. */
  readonly at: { readonly line: number; readonly character: number };
} & (
  | { readonly kind: "add" | "reply"; readonly by: Commenter; readonly words: string }
  | { readonly kind: "reword"; readonly words: string }
  | { readonly kind: "settle" | "remove" }
);
export interface Commenter {
  readonly by: ThreadComment["by"];
  readonly author?: string;
  readonly date?: string;
}
export interface CommentWritten {
  readonly edits?: readonly { readonly range: PlacedRange; readonly newText: string }[];
  /** The recording is not the one that was meant any more. */
  readonly stale?: true;
}

/** Request of the client: the next place of a kind behind another one, or the first; `null` where there is none. */
export const nextRequest = "processRecordings/next";
export interface NextParams {
  readonly uri: string;
  readonly at: PlacedRange["start"];
  readonly sought: "untagged-turn" | "unanswered-comment";
}

/** Request of the client: the remarks under turns. */
export const remarksRequest = "processRecordings/remarks";
export interface RemarksParams {
  readonly uri: string;
}
export interface RemarkPlace {
  readonly kind: "feelings" | "analysis" | "skill" | "client" | "supervisor" | "reply" | "next-time";
  readonly range: PlacedRange;
}

/** Request of the client: the agenda of a recording for the hour of supervision, as Markdown; `null` where it is none. */
export const agendaRequest = "processRecordings/agenda";

/** Request of the client: the course's rubric beside a recording, as Markdown; `null` where it is none. */
export const rubricRequest = "processRecordings/rubric";

/** Request of the client: the criteria of the course's rubric, with what may be cited here and what was recorded. */
export const criteriaRequest = "processRecordings/criteria";
export interface CriterionChoice {
  readonly id: string;
  readonly title: string;
  readonly levels: readonly { readonly id: string; readonly title: string }[];
  /** Written turns, counted from 1: those that may be cited, and those that were. */
  readonly cited: readonly number[];
  readonly turns: readonly number[];
  /** The level by its name, or as it was written. */
  readonly recorded?: string;
  readonly comment?: string;
}

/** Request of the client: the edits that record a level. */
export const recordLevelRequest = "processRecordings/recordLevel";
export interface RecordLevelParams {
  readonly uri: string;
  readonly version: number;
  readonly criterion: string;
  readonly level: string;
  readonly comment: string;
  /** Counted from 1; numbers that no turn has are left out. */
  readonly turns: readonly number[];
}
/** Neither of them where the recording has changed meanwhile. */
export interface LevelWritten {
  readonly edits?: readonly { readonly range: PlacedRange; readonly newText: string }[];
  readonly why?: string;
}

/** Request of the client: what has changed since an earlier version, turn by turn, as Markdown. */
export const compareRequest = "processRecordings/compare";
export interface CompareParams {
  readonly uri: string;
  /** The text of the earlier version. */
  readonly before: string;
}

/** A file that the client has read. */
export interface GivenText {
  readonly uri: string;
  readonly text: string;
}

/** Request of the client: whom a recording and the other sessions of its group name. */
export const namedRequest = "processRecordings/named";
export interface NamedParams {
  readonly uri: string;
  /** Files that may be of the same group. */
  readonly others: readonly GivenText[];
}
export interface NamedPeople {
  readonly people: readonly { readonly name: string; readonly turns: number; readonly proposed: string }[];
  /** URIs of the other sessions. */
  readonly series: readonly string[];
}

/** Request of the client: where names stand in texts, and what becomes of them. */
export const renameRequest = "processRecordings/renamePeople";
export interface RenameParams {
  readonly names: readonly (readonly [from: string, to: string])[];
  readonly texts: readonly GivenText[];
}
export interface RenamedText {
  readonly uri: string;
  /** UTF-16 offsets, in order. */
  readonly places: readonly { readonly start: number; readonly end: number; readonly to: string }[];
}

/** Request of the client: the exemplars that can be practised with, of the pack in force and of ours. */
export const exemplarsRequest = "processRecordings/exemplars";
export interface ExemplarsParams {
  /** A recording whose pack counts. */
  readonly uri?: string | undefined;
}
export interface ExemplarChoice {
  readonly id: string;
  readonly title: string;
  readonly pack: string;
  /** The recording without what the expert said. */
  readonly text: string;
  readonly steps: readonly ExerciseStep[];
  /** What may be at work in a turn: every concept of the kinds that the expert names. */
  readonly choices: readonly { readonly id: string; readonly label: string; readonly detail: string }[];
}
export interface ExerciseStep {
  readonly turn: number;
  readonly speaker: string;
  readonly words: string;
  readonly range: PlacedRange;
  readonly concepts: readonly string[];
  readonly reason: string;
}

/** Request of the client: the report of a recording, with the figures of all of it or of a stretch. */
export const reportRequest = "processRecordings/report";
export interface ReportParams {
  readonly uri: string;
  /** Written turns, from the first to the last. */
  readonly turns?: readonly [first: number, last: number];
}
export interface ReportAnswer {
  /** Of the document when it was counted. */
  readonly version: number;
  /** What the view shows; the client hands it on. Nothing where the document changed while it was counted. */
  readonly shown?: object;
}

/** Request of the client: the recordings below a folder, a row each, and how they went over time; `null` where no disk has it. */
export const classRequest = "processRecordings/classView";
export interface ClassParams {
  readonly folder: string;
  /** URIs of those that are meant; all of them where nothing is said. */
  readonly only?: readonly string[];
}
export interface ClassAnswer {
  /** All recordings of the folder, each by its path in it. */
  readonly files: readonly { readonly uri: string; readonly file: string }[];
  /** What the view shows; the client hands it on. */
  readonly shown: object;
}

/** Request of the client: where turns stand. */
export const turnPlaceRequest = "processRecordings/turnPlace";
export interface TurnPlaceParams {
  readonly uri: string;
  readonly turns: readonly [first: number, last: number];
}

/** Request of the client: what in a recording may lead to a person, as the privacy gate sees it. */
export const confidentialityRequest = "processRecordings/confidentiality";
export interface ConfidentialityParams {
  readonly uri: string;
}
/** Request of the client: whether what names people may leave the machine; of a `ConfidentialityParams`. */
export const gateRequest = "processRecordings/privacyGate";
export interface Gate {
  readonly refused: boolean;
  readonly notice: string;
  /** What stands in the way, one line each. */
  readonly open: readonly string[];
}

export interface Identifying {
  readonly what: string;
  readonly range: PlacedRange;
  /** What could be done about it, in one step. */
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { readonly range: PlacedRange; readonly newText: string }[];
  }[];
}
