#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file of ours does not open with its licence line (after a script's or an XML document's own first line)."""
import re
import sys

import source_tree

SUFFIXES = {".h", ".cpp", ".in", ".py", ".sh", ".cmake", ".sql", ".qss", ".qrc", ".desktop", ".xml", ".yml", ".1"}
NAMES = {"CMakeLists.txt", "dev", "lint", "run", ".clang-format", ".clang-tidy", ".editorconfig", ".gitignore"}
LINE = re.compile(r'(//|#|--|<!--|/\*|\.\\") ?SPDX-License-Identifier: (GPL-3\.0-or-later|CC0-1\.0)\b')
OWN_FIRST_LINE = ("#!", "<?xml", "<!DOCTYPE", "<RCC")


def lacks_licence(text: str) -> bool:
    lines = text.splitlines() or [""]
    if lines[0].startswith(OWN_FIRST_LINE):
        lines = lines[1:] or [""]
    return not LINE.match(lines[0])


def main() -> int:
    findings = []
    for file, path in source_tree.files(source_tree.root_from_arguments()):
        if (file.suffix in SUFFIXES or file.name in NAMES) and file.is_file():
            if lacks_licence(file.read_text(encoding="utf-8")):
                findings.append(f"{path}:1: no SPDX-License-Identifier line")
    return source_tree.report("licence lines", findings)


if __name__ == "__main__":
    sys.exit(main())
