/** Which details of a line lead to a person, of which kind and from where to where. All are made up. */
import assert from "node:assert/strict";
import { type IdentifyingKind, identifyingDetails } from "../../core/src/privacy/identifying.ts";

// prettier-ignore
const seen: readonly (readonly [line: string, kind: IdentifyingKind, ...details: readonly string[]])[] = [
  ["Write to ana.lopez+x@clinic-east.org.uk, please.", "email", "ana.lopez+x@clinic-east.org.uk"],
  ["a@b.co or c_d@e.f.org", "email", "a@b.co", "c_d@e.f.org"],
  ["See https://clinic.org/guide?x=1, she said.", "url", "https://clinic.org/guide?x=1"],
  ["It is at HTTP://Clinic.org!", "url", "HTTP://Clinic.org"],
  ["See (www.myspace.com/ana) or www.ana.mx.", "url", "www.myspace.com/ana", "www.ana.mx"],
  ["Look at eastclinic.org, or at eastclinic.com/a.", "url", "eastclinic.org", "eastclinic.com/a"],
  ["Look at mi.gob.mx; at clinic.es/ana, too.", "url", "mi.gob.mx", "clinic.es/ana"],
  ["one.edu two.gov three.net four.info five.org.uk", "url", "one.edu", "two.gov", "three.net", "four.info", "five.org.uk"],
  ["example.com.evil.org", "url", "example.com.evil.org"],
  ["Server 192.168.10.20 is down.", "url", "192.168.10.20"],
  ["Find me on Instagram, @ana.maria.", "handle", "@ana.maria"],
  ["I'm @anamaria on TikTok", "handle", "@anamaria"],
  ["I am @ana_92 there, or @an.a", "handle", "@ana_92", "@an.a"],
  ["Pay $anamaria, it was $20.", "handle", "$anamaria"],
  ["It is 123-45-6789.", "record-number", "123-45-6789"],
  ["my social is 123 45 6789", "record-number", "123 45 6789"],
  ["MRN 00123456", "record-number", "00123456"],
  ["Her Medicaid number is AB12345C.", "record-number", "AB12345C"],
  ["The case number is 2024-00123.", "record-number", "2024-00123"],
  ["docket no. 19-CV-03321", "record-number", "19-CV-03321"],
  ["my driver's license, D123-4567-8901", "record-number", "D123-4567-8901"],
  ["passport X1234567", "record-number", "X1234567"],
  ["Dial +52 55 1234 5678.", "phone", "+52 55 1234 5678"],
  ["It was 555-867-5309 ext. 12.", "phone", "555-867-5309 ext. 12"],
  ["(555) 867-5309, 555.867.5309, 1-555-867-5309", "phone", "(555) 867-5309", "555.867.5309", "1-555-867-5309"],
  ["It was 5558675309.", "phone", "5558675309"],
  ["It was 867-5309.", "phone", "867-5309"],
  ["My number is 867 5309", "phone", "867 5309"],
  ["text me at 55 1234 5678", "phone", "55 1234 5678"],
  ["It is 45 West Oak Street, Apt. 4B, upstairs.", "address", "45 West Oak Street, Apt. 4B"],
  ["at 1200 E. 3rd Ave then", "address", "1200 E. 3rd Ave"],
  ["P.O. Box 771", "address", "P.O. Box 771"],
  ["I was born on March 3, 1987.", "birth-date", "March 3, 1987"],
  ["DOB: 03/04/1987", "birth-date", "03/04/1987"],
  ["her birthday is 3 March", "birth-date", "3 March"],
  ["10027-1234", "zip", "10027-1234"],
  ["Bronx, NY 10451", "zip", "10451"],
  ["My zip code is 10451.", "zip", "10451"],
  ["My zip is 10451.", "zip", "10451"],
  ["She is 94 years old.", "age", "94 years old"],
  ["my 103-year-old aunt", "age", "103-year-old"],
  ["he turned 91", "age", "91"],
  ["she is ninety-four", "age", "ninety-four"],
  ["I am 93.", "age", "93"],
  ["license plate ABC-1234", "plate", "ABC-1234"],
  ["his plates, 7XYZ123,", "plate", "7XYZ123"],
];

// prettier-ignore
const silent = [
  // Kept free for examples (RFC 2606), at the end of a sentence, too.
  "See https://clinic.example.com/guide.", "It is http://example.org.", "See https://www.example.net/a?b=c, please.", "www.clinic.example",
  "e.g.me is no address, nor is v1.2.3.4.5 or 256.1.1.1", "Meet me @ noon.", "It was $20 and US$a.",
  "Room 204, in 2024 at 10:30, for $1,250 and 90 days.", "the case number is 2024", "file no. 1999", "from 2019 2024", "Call 988 or 911.",
  "12345678901", "12 34 56", "It is 3.141.592.6535", "It cost $555-867-5309", "We were 12 in Oak Street.", "zip code: none",
  "I was born in 1987.", "It is March 3.", "grandma is 92 pounds", "He's 90 minutes late", "He weighs 95 kilos", "She is 89 years old.", "I am 89.",
  "It is 94 degrees.", "a plate of 12 tacos", "license plate",
];

describe("an identifying detail", () => {
  for (const [line, kind, ...details] of seen)
    it(`is seen, and nothing beside it: ${line}`, () => {
      const found = identifyingDetails(line);
      assert.deepEqual(
        found.map(({ kind: is, text }) => [is, text]),
        details.map((detail) => [kind, detail]),
      );
      for (const { text, start, end } of found) assert.equal(line.slice(start, end), text);
    });

  for (const line of silent)
    it(`is not in: ${line}`, () => {
      assert.deepEqual(identifyingDetails(line), []);
    });

  it("has its place in a text of several lines", () => {
    const text = "Hello.\nI am 93.\n\nIt was 867-5309.";
    assert.deepEqual(
      identifyingDetails(text).map(({ start, end }) => text.slice(start, end)),
      ["93", "867-5309"],
    );
  });
});
