# SPDX-License-Identifier: GPL-3.0-or-later
"""The files the checks look at, and the way they report."""
import os
import pathlib
import sys

GENERATED_OR_FOREIGN = {
    "build", ".git", "__pycache__", "tests/fixtures", "tests/fuzz/corpus", "tests/golden", "resources/demo"}


def files(root: pathlib.Path, suffixes: set[str] | None = None):
    """Yields (path, path below root) of our own files, in a fixed order; None means of every suffix."""
    for folder, folders, names in os.walk(root):
        below = pathlib.Path(folder).relative_to(root)
        folders[:] = sorted(f for f in folders if (below / f).as_posix() not in GENERATED_OR_FOREIGN
                            and f not in GENERATED_OR_FOREIGN)
        for name in sorted(names):
            relative = below / name
            if suffixes is None or relative.suffix in suffixes:
                yield root / relative, relative.as_posix()


def root_from_arguments() -> pathlib.Path:
    if len(sys.argv) != 2 or not pathlib.Path(sys.argv[1]).is_dir():
        sys.exit(f"usage: {sys.argv[0]} ROOT")
    return pathlib.Path(sys.argv[1])


def report(name: str, findings: list[str]) -> int:
    """Prints what was found; the exit code is the verdict."""
    for finding in findings:
        print(finding)
    print(f"{name}: {len(findings)} to mend" if findings else f"{name}: ok")
    return 1 if findings else 0
