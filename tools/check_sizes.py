#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file or a function has outgrown what a reader can hold. Exit code 77: functions were not measured."""
import shutil
import subprocess
import sys

import source_tree

FILE_LIMIT = 500
FUNCTION_LIMIT = 60
SKIPPED = 77
SUFFIXES = {".h", ".cpp", ".py"}


def long_files(sources):
    for file, path in sources:
        lines = len(file.read_text(encoding="utf-8").splitlines())
        if lines > FILE_LIMIT:
            yield lines, f"{path}:1: {lines} lines, {FILE_LIMIT} allowed: split it by subject"


def functions(root, sources):
    """(lines, path, first line, name) of every function; lambdas count inside their function."""
    listing = subprocess.run(
        ["ctags", "--languages=C++,Python", "--langmap=C++:.h.cpp", "--kinds-C++=f", "--kinds-Python=fm",
         "--fields=+ne", "-x", "--_xformat=%{end}\t%n\t%F\t%N", "--sort=no", "-L", "-"],
        input="\n".join(path for _, path in sources), cwd=root, capture_output=True, text=True, check=True)
    for line in listing.stdout.splitlines():
        end, first, path, name = line.split("\t")
        if end.isdigit():
            yield int(end) - int(first) + 1, path, first, name


def is_universal_ctags() -> bool:
    if not shutil.which("ctags"):
        return False
    return "Universal Ctags" in subprocess.run(["ctags", "--version"], capture_output=True, text=True).stdout


def main() -> int:
    root = source_tree.root_from_arguments()
    sources = list(source_tree.files(root, SUFFIXES))
    findings = list(long_files(sources))
    measured = is_universal_ctags()
    if measured:
        findings += [
            (lines, f"{path}:{first}: {name}() has {lines} lines, {FUNCTION_LIMIT} allowed: give its parts names")
            for lines, path, first, name in functions(root, sources) if lines > FUNCTION_LIMIT]
    worst_first = [text for _, text in sorted(findings, key=lambda finding: -finding[0])]
    verdict = source_tree.report("sizes", worst_first)
    if verdict == 0 and not measured:
        print("SKIPPED: functions were not measured, universal-ctags is not installed")
        return SKIPPED
    return verdict


if __name__ == "__main__":
    sys.exit(main())
