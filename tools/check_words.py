#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on words that stand for something the house does another way; each rule says which."""
import re
import sys

import source_tree

CODE = {".h", ".cpp"}
RULES = [  # What to look for, in which files, below which folders, and what to do instead.
    (re.compile(r"\bsuccess" + r"fully\b", re.I), CODE | {".py", ".md", ".sql", ".ts"}, "", "say what happened"),
    (re.compile(r"\b(TO" + r"DO|FIX" + r"ME)\b"), CODE | {".py", ".sql", ".cmake"}, "", "do it, or open an issue"),
    (re.compile(r"\b(SIGNAL|SLOT)\s*\("), CODE, "", "connect member functions: the compiler checks them"),
    (re.compile(r"\bQt::(RichText|AutoText|MarkdownText)\b"), CODE, "", "Qt::PlainText: text from data stays text"),
    (re.compile(r"\bqFatal\b"), CODE, ("core/", "ui/", "app/"), "return an Error"),
    (re.compile(r"\bQMessageBox\b"), CODE, "core/", "return an Error; the window shows it"),
    (re.compile(r"\buseOpenGL\b|\bsetUseOpenGL\b"), CODE, "ui/", "series are drawn by the raster engine"),
]
GUARD = "#pragma once"


def findings_in(text: str, path: str, suffix: str):
    for number, line in enumerate(text.splitlines(), 1):
        for pattern, suffixes, below, instead in RULES:
            found = pattern.search(line) if suffix in suffixes and path.startswith(below) else None
            if found:
                yield f"{path}:{number}: {found[0].strip()} - {instead}"
    if suffix == ".h" and GUARD not in text:
        yield f"{path}:1: no {GUARD}"


def main() -> int:
    findings = []
    for file, path in source_tree.files(source_tree.root_from_arguments(), CODE | {".py", ".md", ".sql", ".ts", ".cmake"}):
        findings += findings_in(file.read_text(encoding="utf-8"), path, file.suffix)
    return source_tree.report("words", findings)


if __name__ == "__main__":
    sys.exit(main())
