#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where a language lacks a text of the sources or says it with other places for values than the original.

check_translations.py ROOT LUPDATE: the .ts files are brought up to date as copies; the tree stays as it is."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import source_tree

PLACE = re.compile(r"%(?:L?\d+|n)")


def updated_copy(root: pathlib.Path, lupdate: str, original: pathlib.Path, folder: str) -> pathlib.Path:
    copy = pathlib.Path(folder) / original.name
    shutil.copy(original, copy)
    listing = pathlib.Path(folder) / "sources.lst"
    texts = [path for _, path in source_tree.files(root, {".h", ".cpp"}) if path.split("/")[0] in ("core", "ui", "app")]
    listing.write_text("\n".join(texts) + "\n", encoding="utf-8")
    subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", ".", f"@{listing}", "-ts", copy],
                   cwd=root, check=True, stderr=subprocess.DEVNULL)
    return copy


def places(text: str) -> list[str]:
    return sorted(set(PLACE.findall(text)))


def fault_of(message: xml.etree.ElementTree.Element) -> str:
    source = message.findtext("source", "")
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    if translation.get("type") or not all(forms):
        return "is not translated"
    for form in forms:
        # A plural form may say "one" for its number.
        expected = places(source)
        if places(form) not in (expected, [place for place in expected if place != "%n"]):
            return f"has other places for values in “{form}”"
    return ""


def findings_in(copy: pathlib.Path):
    for context in xml.etree.ElementTree.parse(copy).getroot().findall("context"):
        for message in context.findall("message"):
            if fault := fault_of(message):
                yield f"translations/{copy.name}: {context.findtext('name')}: “{message.findtext('source')}” {fault}"


def main() -> int:
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    findings = []
    with tempfile.TemporaryDirectory() as folder:
        for original in sorted((root / "translations").glob("*.ts")):
            findings += findings_in(updated_copy(root, lupdate, original, folder))
    if findings:
        findings.append("cmake --build --preset dev --target update_translations puts the new texts into the files.")
    return source_tree.report("translations", findings)


if __name__ == "__main__":
    sys.exit(main())
