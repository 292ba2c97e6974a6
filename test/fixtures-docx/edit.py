"""Opens each ours-*.docx in LibreOffice, saves it, and saves it again with one cell or paragraph edited.

A Basic macro inside of LibreOffice does it. The build without a window (libreoffice-writer-nogui 7.4) crashes on any
document with comments as soon as one of its words is changed; libreoffice-writer does not.
"""

import pathlib
import subprocess
import sys
import tempfile

MACRO = """Sub Edit(source As String, target As String, change As Boolean)
  Dim args(0) As New com.sun.star.beans.PropertyValue
  args(0).Name = "Hidden"
  args(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, args())
  document.DocumentProperties.Author = ""
  document.DocumentProperties.ModifiedBy = ""
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  If change Then Replace(document.Text)
  document.storeToURL(target, filter())
  document.close(True)
  StarDesktop.terminate()
End Sub

Sub Replace(text As Object)
  paragraphs = text.createEnumeration()
  Do While paragraphs.hasMoreElements()
    paragraph = paragraphs.nextElement()
    If paragraph.supportsService("com.sun.star.text.TextTable") Then
      For Each cell In paragraph.CellNames
        Replace(paragraph.getCellByName(cell))
      Next
    Else
      portions = paragraph.createEnumeration()
      Do While portions.hasMoreElements()
        portion = portions.nextElement()
        If InStr(portion.String, "never call her") > 0 Then
          portion.String = Join(Split(portion.String, "never call her"), "never call")
        End If
      Loop
    End If
  Loop
End Sub
"""

MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">{}</script:module>
"""

LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>
"""

folder = pathlib.Path(sys.argv[1]).resolve()
with tempfile.TemporaryDirectory() as profile:
    office = ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}"]
    # The first start makes the profile.
    subprocess.run([*office, "--terminate_after_init"], check=False, timeout=120)
    basic = pathlib.Path(profile, "user", "basic", "Standard")
    basic.mkdir(parents=True, exist_ok=True)
    (basic / "Module1.xba").write_text(MODULE.format(MACRO.replace("&", "&amp;").replace('"', "&quot;")))
    (basic / "script.xlb").write_text(LIBRARY)
    for layout in ("table", "dialogue"):
        for name in ("saved", "edited"):
            source, target = folder / f"ours-{layout}.docx", folder / f"{name}-{layout}.docx"
            call = f"{source.as_uri()},{target.as_uri()},{name == 'edited'}"
            subprocess.run([*office, f"macro:///Standard.Module1.Edit({call})"], check=False, timeout=120)
            pathlib.Path(folder, f".~lock.{source.name}#").unlink(missing_ok=True)
            if not target.exists():
                raise SystemExit(f"{target.name} was not made")
