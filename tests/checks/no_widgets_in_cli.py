#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line must run where no window system is installed; Qt's own Widgets library shows that ldd is read right."""
import subprocess
import sys

WINDOW_LIBRARIES = ("libQt6Gui", "libQt6Widgets", "libQt6Charts")


def window_libraries(program: str) -> list[str]:
    listing = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return [library for library in WINDOW_LIBRARIES if library in listing]


def main() -> int:
    cli, widgets = sys.argv[1:]
    if found := window_libraries(cli):
        print(f"{cli} is linked with {', '.join(found)}")
        return 1
    if not window_libraries(widgets):
        print(f"{widgets} shows no window library either: this test cannot see them")
        return 1
    print("assay-cli needs no window library")
    return 0


if __name__ == "__main__":
    sys.exit(main())
