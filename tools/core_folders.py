#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says which folders of core include each other in a circle, and by which files: core_folders.py [ROOT]."""

import collections
import pathlib
import re
import sys

INCLUDE = re.compile(r'#include "core/([a-z_]+)/([^"]+)"')
SHOWN = 4  # Files of one folder that include another.


def includes(root):
    """From folder to folder, with the files that include and what they include."""
    found = collections.defaultdict(lambda: collections.defaultdict(list))
    for path in sorted(root.rglob("*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        folder = path.relative_to(root).parts[0]
        for other, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
            if other != folder:
                found[folder][other].append(f"{path.name}: {header}")
    return found


def reachable(graph, start):
    seen, open_ends = set(), [start]
    while open_ends:
        for other in graph.get(open_ends.pop(), {}):
            if other not in seen:
                seen.add(other)
                open_ends.append(other)
    return seen


def circles(graph):
    """Groups of folders each of which reaches all others of its group."""
    reach = {folder: reachable(graph, folder) for folder in graph}
    groups = []
    for folder in sorted(graph):
        if folder in reach[folder] and not any(folder in group for group in groups):
            groups.append(sorted(other for other in reach[folder] if folder in reach.get(other, ())))
    return groups


def main():
    graph = includes(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".") / "core")
    for group in circles(graph):
        print(f"{len(group)} folders: {' '.join(group)}")
        for folder in group:
            for other in sorted(set(graph[folder]) & set(group)):
                files = graph[folder][other]
                print(f"  {folder} -> {other} ({len(files)}): {', '.join(files[:SHOWN])}")


main()
