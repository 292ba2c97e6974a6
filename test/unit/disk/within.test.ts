import assert from "node:assert/strict";
import { posix, win32 } from "node:path";
import { isWithin } from "../../../disk/src/within.ts";

describe("what lies in a folder", () => {
  it("is the folder and all below it, also where a name begins with dots or has a colon", () => {
    for (const path of ["/course", "/course/a.md", "/course/..b/a.md", "/course/...md", "/course/d:/a.md"])
      assert.ok(isWithin("/course", path, posix), path);
    for (const path of ["/", "/course2/a.md", "/course/../a.md", "/a.md"])
      assert.ok(!isWithin("/course", path, posix), path);
    assert.ok(isWithin("/", "/a.md", posix));
  });

  it("is nothing on another drive or machine", () => {
    for (const path of ["c:\\Course\\a.md", "C:\\course\\deep\\a.md"])
      assert.ok(isWithin("C:\\course", path, win32), path);
    for (const path of ["D:\\other\\x.md", "D:\\course\\x.md", "\\\\machine\\share\\x.md", "C:\\x.md"])
      assert.ok(!isWithin("C:\\course", path, win32), path);
  });
});
