/** `--help`, in English; `usage-es.ts` says the same in Spanish. */
export const usageInEnglish = `Read process recordings, and be asked what a good supervisor would ask.

  process-recordings check FILES…            what there is to ask about them
      --format text|json|ndjson|sarif|github|junit
                                             (text)
      --fix                                  first fix what can be fixed safely, in the files
      --fail-on error|warning|information|hint|never
                                             end with 1 from here up (warning)
  process-recordings parse FILE              what was understood of one
      --format json|text                     (json)
  process-recordings report FILES…           who speaks to whom, how much and when; patterns, claims;
                                             of a folder, or of several files: what is there and
                                             what is open, a row a recording, never ranked;
                                             groups over time
      --format md|html|json|csv              (md)
      -o, --output OUT                       write it there, not to the terminal
      --override-privacy REASON              although identifying details are left
  process-recordings stats FILES…            the figures of many recordings, a line each
      --format text|json|ndjson|csv          (text)
      --merge                                FILES are what earlier calls printed as ndjson: join them
  process-recordings rubric FILE             the course's criteria: levels, turns that may be cited,
      --format md|json                       what a supervisor has recorded (md)
  process-recordings export FILE --to FORMAT
      html, pdf                              a page to print and hand in
      docx                                   a Word document (--layout table|dialogue|form)
      table, dialogue                        the recording in the other notation
      csv, json, qdpx                        turns for a spreadsheet, the model, codings
      -o, --output OUT                       write it there, not to the terminal
      --columns speaker,dialogue,feelings…   of a table (those that hold something)
      --override-privacy REASON              export although identifying details are left
  process-recordings import FILE             a recording from a Word document, a web page, text,
                                             WebVTT, SRT, a Zoom chat or transcript, CSV
      -o, --output OUT.recording.md          write it there, not to the terminal
      --map NAMES                            YAML or CSV: display name, name in the recording
      --into RECORDING                       add only comments and tags that came back in FILE
  process-recordings pack check PACK         what is wrong with a course pack, a folder or one file
      --format text|json                     (text)
  process-recordings pack new FOLDER         a course pack to begin with
  process-recordings pack build FOLDER -o OUT.recordingpack
                                             the pack as one file to mail
      --override-privacy REASON              although identifying details are left in its recordings
  process-recordings explain FILE            the turns and the arithmetic behind what is asked
      --rule RULE, --line LINE               only of this rule, only on this line
      --format text|json                     (text)
  process-recordings codings FILE            what you and your supervisor have tagged, and Cohen's κ
      --format text|json                     (text)
  process-recordings answers FILES…          where writers see it differently, and why, in one list
      --format text|json                     (text)
  process-recordings explain-config FILE RULE
                                             who decides how a rule asks, with file and line
      --format text|json                     (text)

  --pack PACK         of all commands that read recordings but import: a course pack,
                      a folder or one file; its words count where a recording asks for no other

  --language en|es    the language to answer in (en; a page: the recording's own)
  --version, --help

A file that you name is read, whatever it is called. In a folder only recordings are:
files that end in .recording.md, or whose header has a line “recording: …”. What
.gitignore leaves out is left out, and links are not followed.

Ends with 1 when check asks something at or above --fail-on, when something is wrong with
a pack, or when identifying details stand in the way; with 2 when something could not be
read or done; else with 0. Nothing is sent anywhere; nothing is written but OUT and, with
--fix, the recordings themselves.
`;
