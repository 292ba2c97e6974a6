#!/bin/sh
# Makes the files of this folder anew: our own Word document, the same after LibreOffice opened and saved it, and after
# one cell was edited there. Needs `npm run build`, python3 and LibreOffice Writer (Debian: libreoffice-writer).
set -eu
cd "$(dirname "$0")/../.."
here=test/fixtures-docx
for layout in table dialogue; do
  node dist/cli.js export "$here/source.recording.md" --to docx --layout "$layout" -o "$here/ours-$layout.docx"
done
python3 "$here/edit.py" "$here"
