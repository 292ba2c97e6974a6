import type { LanguageData } from "./language.ts";

/** English. */
/** Who a group may be of: “Residents present:” is its roster. Not who is there besides: staff, guests, babies. */
// prettier-ignore
const people = ["members", "group members", "residents", "clients", "students", "patients", "participants", "attendees", "people", "persons", "persons served", "consumers", "girls", "boys", "guys", "women", "men", "parents", "moms", "moms and dads", "mothers", "dads", "fathers", "grandparents", "grandmothers", "kids", "children", "teens", "teenagers", "youth", "youths", "young people", "young women", "young men", "veterans", "vets", "seniors", "elders", "older adults", "adults", "caregivers", "carers", "families", "survivors", "tenants", "neighbors", "widows"];
const those = (what: string): readonly string[] => people.map((each) => `${each} ${what}`);

export const en: LanguageData = {
  workerLabels: [
    "Worker",
    "W",
    "Wkr",
    "Wrkr",
    "SW",
    "S",
    "Social worker",
    "Leader",
    "Co-leader",
    "Coleader",
    "Co-worker",
    "Facilitator",
    "Co-facilitator",
    "Student",
    "Group leader",
    "Group worker",
    "Group facilitator",
    "Student worker",
    "Student social worker",
    "Social work student",
    "Social work intern",
    "MSW student",
    "MSW intern",
    "Intern",
    "Student intern",
    "Trainee",
    "Practicum student",
    "Fac",
    "Facil",
    "Co-fac",
    "Cofac",
    "Ldr",
    "SW student",
    "SW intern",
    "SWI",
    "MSWI",
    "Moderator",
    "Interviewer",
    "Practitioner",
    "Clinician",
    "I",
    "Me",
  ],
  clientLabels: ["Client", "Cl", "Clt", "Ct", "C", "Patient", "Pt", "Consumer", "Interviewee", "Student client"],
  collective: {
    group: ["Group", "All", "Everyone", "Everybody", "Members", "The group", "Whole group", "All members"],
    several: ["Several", "Several members", "Some", "Some members", "Others", "Many", "Most"],
    unknown: ["Unknown", "?", "Someone", "Somebody", "Member", "A member"],
  },
  // prettier-ignore
  stopList: ["Key", "Legend", "Codes", "Abbreviations", "Initials", "Symbols", "Voices", "Process recording", "Group process recording", "From", "To", "Cc", "Sent", "Subject", "Re", "Attachment", "Attachments", "Attached", "Start time", "End time", "Date", "Dates", "Day", "Time", "Place", "Location", "Room", "Note", "Notes", "NB", "Nota bene", "PS", "Purpose", "Goal", "Goals", "Objective", "Objectives", "Topic", "Topics", "Theme", "Themes", "Setting", "Agency", "School", "Course", "Members present", "Members absent", "Present", "Absent", "Participants", "Attendance", "Members", "Fellow", "Example", "Examples", "Summary", "Background", "Context", "Observation", "Observations", "Impression", "Impressions", "Assessment", "Analysis", "Feelings", "Feeling", "My feelings", "Gut feelings", "Gut reaction", "Skill", "Skills", "Skills used", "Supervisor", "Field instructor", "Instructor", "Supervisor comments", "Comment", "Comments", "Question", "Questions", "Answer", "Reply", "Plan", "Plans", "Planning", "Next session", "Next time", "Next steps", "Follow-up", "Homework", "Agenda", "Session", "Session number", "Session no", "Group name", "Name", "Student name", "Worker name", "Title", "Phase", "Beginning", "Middle", "Ending", "Preparation", "Contract", "Work", "Check-in", "Check-out", "Warning", "Important", "Reminder", "Instructions", "Directions", "Plan for next contact", "Plan for next session", "Next contact", "Todo", "To do", "Result", "Results", "Reason", "Reasons", "Rule", "Rules", "Norm", "Norms", "Step", "Steps", "Source", "Sources", "Reference", "References", "See", "See also", "Total", "Length", "Duration", "Number", "No", "Page", "Chapter", "Figure", "Table", "Email", "E-mail", "Phone", "Address", "Website", "Link", "First", "Second", "Third", "Finally", "Also", "However", "For example", "In short", "In sum", "Because", "So", "Then", "Later", "Meanwhile", "Afterwards", "Before", "After", "Today", "Yesterday", "Tomorrow", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Seating", "Climate", "Mood", "Atmosphere", "Strengths", "Obstacles", "Dynamics", "Mutual aid", "Roles", "Silence", "Pause", "Reflection", "Reflections", "Conclusion", "Introduction", "Overview", "Opening", "Closing", "Action", "Actions", "Issue", "Issues", "Problem", "Problems", "Point", "Points", "Remember", "Update", "Status"],
  // prettier-ignore
  speechVerbs: ["said", "says", "say", "asked", "asks", "ask", "replied", "replies", "answered", "answers", "added", "adds", "told", "explained", "wondered", "thought", "thinks", "felt", "wrote", "shouted", "whispered", "continued", "went", "followed", "following", "this", "that", "is", "was", "are", "were"],
  // prettier-ignore
  sayingVerbs: ["says", "said", "asks", "asked", "replies", "replied", "responds", "responded", "answers", "answered", "states", "stated", "adds", "added"],
  // prettier-ignore
  reflectionHeadings: ["Summary", "Impressions", "Assessment", "Impressions / Assessment", "Individual members", "Individual member notes", "Next session", "Questions for supervision", "Supervisor comments", "Supervisor's comments", "Reflection", "Reflections", "My reflections", "Analysis", "Self-evaluation", "What I would do differently", "Evaluation", "Homework", "After the session", "After the group", "After group", "Afterwards", "Post-session", "Post-group"],
  // prettier-ignore
  summaryHeadings: ["Summary", "Impressions", "Assessment", "Impressions / Assessment", "Reflection", "Reflections", "My reflections", "Analysis", "Self-evaluation", "Evaluation"],
  // prettier-ignore
  backgroundHeadings: ["Background", "Background information", "History", "Presenting problem", "Presenting issue", "Identifying information", "Identifying data", "Description of the group", "Group description", "Description of members", "Referral", "Reason for referral", "Purpose", "Purpose of the group", "Purpose of the session", "Setting", "Demographics", "Before the session", "Before the group", "Pre-group", "Pre-session", "Pre-engagement", "Tuning in", "Seating", "Materials"],
  sessionHeadings: [
    "Dialogue",
    "Dialog",
    "Process",
    "Content",
    "Narrative",
    "Narrative / Dialogue",
    "Dialogue / Narrative",
    "Verbatim",
    "Verbatim dialogue",
    "Dialogue verbatim",
    "Transcript",
    "Session",
    "The session",
    "The group",
    "Group session",
    "Group process",
    "Meeting",
    "The meeting",
    "What happened",
    "What was said",
    "Interview content",
    "Content of the session",
    "Session content",
    "Process recording",
    "Recording",
    "Narrative of the session",
  ],
  // prettier-ignore
  planHeadings: ["Tasks", "To do", "Plan", "Plans", "Planning", "Plan for next session", "Next steps"],
  columns: {
    number: ["no", "number", "row", "line", "turn", "nr", "row number", "line number", "turn number"],
    speaker: ["speaker", "who", "who speaks", "person", "name", "participant"],
    // prettier-ignore
    dialogue: ["dialogue", "dialog", "content", "content-dialogue", "content dialogue", "verbatim", "verbatim dialogue", "verbatim description", "interview content", "interaction", "content of contact", "worker content", "transcription", "transcript", "what was said", "words", "verbatim content", "verbatim account", "session content", "content of session", "narrative", "session narrative", "narrative of session", "description of session", "description of the session", "process", "process of session", "content of interview", "session dialogue"],
    // prettier-ignore
    feelings: ["feelings", "feeling", "my feelings", "your feelings", "gut feelings", "gut reaction", "gut reactions", "gut", "my gut", "my gut reaction", "my gut reactions", "my gut feeling", "my gut feelings", "my feeling", "my reaction", "how i felt", "what i felt", "gut level feelings", "gut-level feeling", "gut-level feelings", "gut level response", "gut-level response", "gut-level responses", "student's subjective response", "worker's feeling", "worker's feelings", "worker's reflection", "student's feelings", "mood", "personal reactions", "thoughts feelings reactions", "thoughts and feelings", "worker's feeling reflection", "student's feelings and reactions", "gut feeling", "gut level reaction", "personal reaction", "reactions", "my reactions", "student's reactions", "thoughts", "my thoughts", "my thoughts and feelings", "feelings and reactions"],
    // prettier-ignore
    analysis: ["analysis", "analysis assessment", "my analysis", "analysis and skills", "analysis skills", "assessment", "reflection and analysis", "logical interpretation", "interpretation", "observations", "observations impressions", "clinician's interpretation", "rationale", "what i was thinking", "analysis techniques", "analysis of interaction", "impressions", "reflection", "reflections", "automatic thought", "automatic thoughts", "theory", "theories", "practice model", "competency", "competencies", "critical analysis", "student's analysis", "analysis and reflection", "process comments"],
    // prettier-ignore
    skill: ["skill", "skills", "skills used", "skill used", "technique", "techniques", "interventions", "intervention", "interviewing skills", "what i did", "worker's skills", "worker skills", "skills and techniques", "interventions used", "intervention used", "intervention skills", "techniques used", "technique used", "practice skills", "helping skills"],
    // prettier-ignore
    client: ["client", "client's feelings", "client feelings", "client's affect", "client affect", "client feelings affect", "client's feelings affect", "client feelings affect behaviours", "client feelings affect behaviors", "member's feelings", "members' feelings", "member feelings", "member's affect", "client's reactions", "client's feelings and affect", "members' affect", "member's feelings and affect", "group members' feelings"],
    // prettier-ignore
    supervisor: ["supervisor", "supervisor's comment", "field instructor's comment", "field instructor comment", "instructor's comment", "instructor comment", "supervisor's comments", "supervisors comments", "supervisor comments", "supervisory comments", "supervisor comment", "field instructor's comments", "field instructor comments", "field instructor", "practicum instructor's comments", "instructor", "instructor's comments", "instructor comments", "practicum instructor comments", "practicum instructor", "supervision comments", "supervisor feedback", "supervisor's feedback", "field supervisor", "field supervisor comments", "field supervisor's comments", "faculty comments", "field instructor feedback"],
    reply: ["reply", "my reply", "student's reply", "response to supervisor"],
    // prettier-ignore
    "next-time": ["next time", "what i would say", "what i wish i had said", "what i would do differently", "do over", "exact words"],
  },
  // prettier-ignore
  headerKeys: {
    recording: ["kind of recording"], group: ["group name", "name of group", "type of group", "group type", "name of the group", "type of the group"], session: ["contact", "interview", "interview number", "visit", "visit number", "session number", "session no", "meeting", "contact number", "number of session", "meeting number"], date: ["date of session", "session date", "date of meeting", "session date", "date of contact", "date and time"], setting: ["place", "location", "room", "where", "place of meeting", "meeting place", "location of session"], phase: ["group phase", "stage", "stage of group", "phase of helping"], purpose: ["purpose of group", "purpose of session", "overall purpose", "group purpose", "purpose of the group", "purpose of this session", "purpose of the session", "purpose of contact", "purpose of interview"], goal: ["goals", "goal of session", "session goal", "objective", "objectives", "goal of this session", "goals of this session", "goal of the session", "goals for this session", "goal for this session"], topic: ["theme", "planned topic", "planned theme", "topics", "theme of session", "topic of session"], worker: ["leader", "facilitator", "worker present", "leader present", "facilitator present", "fellow", "social worker", "group leader", "worker's name", "name of worker", "group worker", "group facilitator", "name of leader", "intern", "student intern", "social work intern", "msw intern", "student worker", "student social worker", "facilitated by", "led by", "run by", "co-led by", "co-facilitated by", "group run by", "therapist", "counselor"], workers: ["leaders", "workers present", "leaders present", "facilitators present", "co-leaders present", "co-leaders", "facilitators", "co-facilitators", "co-workers", "co-facilitator", "cofacilitator", "co-leader", "coleader", "co-worker", "co-therapist", "second worker"], members: ["members present", "present", "participants", "attendance", "clients present", "in attendance", "members in attendance", "who was present", "present members", "who", "who's here", "who is here", "who came", "who was there", "who was here", "who attended", "attended", "attendees", "group members", "members of the group", ...those("present"), ...those("in attendance"), ...those("attending")], absent: ["members absent", "absent members", "absences", "members not present", "who was absent", "who was missing", "missing", "did not attend", "not present", "away", "out", "apologies", "apologies from", "sent apologies", "regrets", "excused", ...those("absent")], new: ["new members", "newcomers", "new member", "new members present"], client: ["client name", "name of client", "clients", "client's name", "client initials", "client's initials", "patient", "patient name", "interviewee", "consumer", "person interviewed"], student: ["student name", "name of student", "student's name", "social work student", "social work intern", "intern", "name of intern"], instructor: ["field instructor", "field instructor's name", "name of field instructor", "practicum instructor", "supervisor's name"], seating: ["seating order", "seating plan", "seating arrangement"], population: [], language: [], notation: [], pack: [], rules: [], aliases: ["legend", "key", "abbreviations", "abbreviations used", "initials", "initials used", "speaker key", "legend of speakers", "key to speakers", "key to initials", "letters", "codes", "code", "abbrev", "abbr"],
  },
  silence: [
    "silence",
    "long silence",
    "short silence",
    "pause",
    "long pause",
    "short pause",
    "quiet",
    "nobody speaks",
    "no one speaks",
    "no one says anything",
  ],
  // prettier-ignore
  pointing: ["that", "this", "those", "these", "there", "it", "its", "then", "he", "she", "him", "her", "his", "hers", "they", "them", "their", "more"],
  you: ["you", "your", "yours", "yourself"],
  // prettier-ignore
  invitations: ["anyone", "we all", "shall we", "anybody", "who else", "someone else", "anyone else", "the group", "you all", "all of you", "everyone", "everybody", "let's", "the rest of you", "others", "each of you", "some of you", "any of you", "folks", "as a group", "go around", "go round", "around the circle", "round the room", "around the room", "one word", "who wants", "who would like", "who'd like", "who has", "who can", "who will", "who needs", "who is ready", "who's ready", "who here", "who in here", "who feels", "you guys", "y'all", "you two", "both of you", "all of us", "any thoughts", "any volunteers", "whoever"],
  // prettier-ignore
  youAll: ["you guys", "you all", "y'all", "all of you", "each of you", "any of you", "anyone else", "anybody else", "does anyone", "does anybody", "has anyone", "has anybody"],
  // prettier-ignore
  frequent: ["the", "and", "of", "to", "is", "was", "that", "it", "you", "with", "have", "this", "what", "they", "we", "my", "me", "for", "not", "but", "no", "i", "yes", "how", "your", "do", "are", "hi", "fine", "thanks"],
  // prettier-ignore
  stopWords: ["a", "about", "after", "again", "all", "also", "always", "am", "an", "and", "any", "anything", "are", "as", "at", "back", "be", "because", "been", "before", "being", "but", "by", "came", "can", "can't", "come", "could", "couldn't", "did", "didn't", "do", "does", "doesn't", "doing", "don't", "down", "each", "else", "even", "ever", "every", "everyone", "everything", "feel", "feels", "felt", "few", "first", "for", "from", "get", "gets", "getting", "go", "goes", "going", "gonna", "good", "got", "had", "has", "have", "haven't", "having", "he", "he's", "her", "here", "hers", "him", "his", "how", "i", "i'd", "i'll", "i'm", "i've", "if", "in", "into", "is", "isn't", "it", "it's", "its", "just", "kind", "know", "last", "let", "let's", "like", "little", "long", "look", "lot", "made", "make", "makes", "many", "maybe", "me", "mean", "more", "most", "much", "must", "my", "myself", "never", "new", "next", "no", "nobody", "not", "nothing", "now", "of", "off", "on", "once", "one", "only", "or", "other", "others", "our", "out", "over", "own", "people", "put", "really", "right", "said", "same", "say", "saying", "says", "see", "she", "she's", "should", "so", "some", "somebody", "someone", "something", "sometimes", "sort", "still", "stuff", "such", "sure", "take", "talk", "tell", "than", "that", "that's", "the", "their", "them", "then", "there", "there's", "these", "they", "they're", "thing", "things", "think", "this", "those", "though", "thought", "through", "time", "to", "today", "told", "too", "tried", "try", "two", "until", "up", "us", "use", "used", "very", "want", "wanted", "was", "wasn't", "way", "we", "we'll", "we're", "we've", "week", "well", "went", "were", "what", "what's", "when", "where", "which", "while", "who", "why", "will", "with", "without", "won't", "would", "wouldn't", "year", "years", "yes", "yet", "you", "you'd", "you'll", "you're", "you've", "your", "yours"],
  // prettier-ignore
  acknowledgements: ["mm", "mmm", "mhm", "hm", "hmm", "uh-huh", "uh", "um", "oh", "ah", "wow", "yeah", "yes", "yep", "yup", "no", "nope", "okay", "ok", "right", "true", "exactly", "sure", "same", "thanks", "thank", "sorry", "gosh", "god", "really", "amen"],
  thanks: ["thank you"],
  to: ["to"],
};
