#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every bench is known to the program by its name, a small one runs to its end and says what it measured, and a name that
fits none is refused. How fast anything is cannot be known here."""
import pathlib
import subprocess
import sys

SMALL = "policies"


def run(program: str, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([program, *arguments], capture_output=True, text=True, timeout=120, check=False)


def problem_of(program: str, folder: pathlib.Path) -> str | None:
    subjects = sorted(path.stem.removeprefix("bench_") for path in folder.glob("bench_*.cpp"))
    listed = sorted(run(program, "--list").stdout.split())
    if listed != subjects:
        return f"listed are {listed}, but the folder has {subjects}"
    small = run(program, SMALL)
    if small.returncode != 0 or "measured" not in small.stdout or not small.stdout.rstrip().endswith("missed"):
        return f"{SMALL} ended with {small.returncode}:\n{small.stdout}{small.stderr}"
    refused = run(program, "no-such-bench")
    if refused.returncode != 2 or SMALL not in refused.stderr:
        return f"an unknown name ended with {refused.returncode}: {refused.stderr}"
    return None


def main() -> int:
    program, folder = sys.argv[1:]
    if problem := problem_of(program, pathlib.Path(folder)):
        print(problem)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
