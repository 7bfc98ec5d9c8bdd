#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file includes what its layer may not see (docs/architecture.md, "Layers")."""
import re
import sys

import source_tree

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)')

# What may be included from where, by the first folder of the path.
LAYERS = {"core": {"core"}, "ui": {"core", "ui"}, "app": {"core", "ui", "app"}}
# The ground the other folders of core stand on sees nothing of them.
LOG_AND_ROWS = ("core/base/", "core/domain/", "core/crypto/", "core/db/", "core/audit/")
GROUND = {"core/base": ("core/base/",), "core/domain": ("core/base/", "core/domain/", "core/crypto/digest.h"),
          "core/db": LOG_AND_ROWS, "core/audit": LOG_AND_ROWS}

# Qt6::Core puts the parent of all of Qt's include folders on the path, so <QtWidgets/QWidget> would compile in core.
GUI = re.compile(
    r"Qt(Gui|Widgets|Charts|Svg|SvgWidgets|PrintSupport|OpenGL|OpenGLWidgets)(/|$)|"
    r"Q(Widget|GuiApplication|Application|MainWindow|Dialog|MessageBox|FileDialog|Action|Painter|Image|Pixmap|Icon|"
    r"Color|Font|Palette|Brush|Pen|Clipboard|DesktopServices|ChartView|Chart|LineSeries|SvgRenderer)$")
WINDOWLESS = ("core/", "app/cli/")

# Libraries with one folder each, so that another can take their place.
ONLY_BELOW = {"sqlite3.h": "core/db/sqlite/", "openssl/": "core/crypto/", "yaml.h": "core/base/",
              "boost/": "core/statistics/", "zlib.h": "core/inspection/", "bzlib.h": "core/inspection/",
              "lzma.h": "core/inspection/", "hdf5.h": "core/inspection/hdf5/"}

MODULE_HEADER = re.compile(r"Qt(Core|Gui|Widgets|Charts|Test|Network|Concurrent|Svg|Sql|Xml)(/\1|/Qt\1)?$")
PRIVATE = re.compile(r"(ui/panes|core/importers|app/cli/commands)/([^/]+)/")
FROM_ROOT = ("core/", "ui/", "app/", "tests/")


def layer_fault(path: str, included: str) -> str | None:
    layer, target = path.split("/")[0], included.split("/")[0]
    if layer in LAYERS and target in LAYERS | {"tests": None} and target not in LAYERS[layer]:
        return f"{layer} may not include {included}"
    if path.startswith("app/cli/") and target == "ui":
        return f"the command line may not include {included}"
    for ground, allowed in GROUND.items():
        if path.startswith(ground + "/") and target == "core" and not included.startswith(allowed):
            return f"{ground} stands below {included}"
    return None


def privacy_fault(path: str, included: str) -> str | None:
    theirs, mine = PRIVATE.match(included), PRIVATE.match(path)
    if theirs and not path.startswith("tests/") and (not mine or mine[0] != theirs[0]):
        return f"{theirs[0]} is private to itself ({included})"
    return None


def library_fault(path: str, included: str) -> str | None:
    if path.startswith(WINDOWLESS) and GUI.match(included):
        return f"no window below {' and '.join(WINDOWLESS)} ({included})"
    if MODULE_HEADER.fullmatch(included):
        return f"a whole module is included: name the classes instead ({included})"
    for header, folder in ONLY_BELOW.items():
        if included.startswith(header) and not path.startswith((folder, "tests/")):
            return f"{included} only below {folder}"
    return None


def form_fault(included: str) -> str | None:
    if not included.startswith(FROM_ROOT) and not included.endswith(".moc"):
        return f'write the path from the root ("{included}")'
    return None


def faults(path: str, quoted: bool, included: str):
    if quoted:
        yield from filter(None, (layer_fault(path, included), privacy_fault(path, included), form_fault(included)))
    else:
        yield from filter(None, (library_fault(path, included),))


def main() -> int:
    findings = []
    for file, path in source_tree.files(source_tree.root_from_arguments(), {".h", ".cpp"}):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            include = INCLUDE.match(line)
            if include:
                findings += [f"{path}:{number}: {fault}" for fault in faults(path, include[1] == '"', include[2])]
    return source_tree.report("layers", findings)


if __name__ == "__main__":
    sys.exit(main())
