#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows each check one small tree with one fault, which it must name, and one without, which it must pass."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
LONG_FUNCTION = "int f()\n{\n" + "    g();\n" * 60 + "}\n"

# check, path, what follows the licence line, words the finding must hold
REFUSED = [
    ("layers", "core/runs/a.cpp", '#include "ui/shell/window.h"\n', "core may not include"),
    ("layers", "ui/shell/a.cpp", '#include "app/cli/command.h"\n', "ui may not include"),
    ("layers", "core/runs/a.cpp", '#include "tests/support/a.h"\n', "core may not include"),
    ("layers", "app/cli/a.cpp", '#include "ui/shell/window.h"\n', "command line may not include"),
    ("layers", "core/runs/a.cpp", "#include <QtWidgets/QWidget>\n", "no window"),
    ("layers", "core/runs/a.cpp", "# include <QImage>\n", "no window"),
    ("layers", "app/cli/a.cpp", "#include <QtGui/QColor>\n", "no window"),
    ("layers", "core/db/connection.cpp", "#include <sqlite3.h>\n", "only below core/db/sqlite/"),
    ("layers", "core/audit/a.cpp", "#include <openssl/evp.h>\n", "only below core/crypto/"),
    ("layers", "core/metrics/a.cpp", "#include <boost/math/distributions.hpp>\n", "only below core/statistics/"),
    ("layers", "core/importers/x/a.cpp", "#include <yaml.h>\n", "only below core/base/"),
    ("layers", "ui/panes/a/a.cpp", '#include "ui/panes/b/b.h"\n', "ui/panes/b/ is private"),
    ("layers", "core/imports/a.cpp", '#include "core/importers/x/parser.h"\n', "core/importers/x/ is private"),
    ("layers", "app/cli/commands/a/a.cpp", '#include "app/cli/commands/b/b.h"\n', "app/cli/commands/b/ is private"),
    ("layers", "core/runs/a.cpp", '#include "../base/id.h"\n', "from the root"),
    ("layers", "core/runs/a.cpp", '#include "run_store.h"\n', "from the root"),
    ("layers", "ui/shell/a.cpp", "#include <QtWidgets>\n", "a whole module"),
    ("layers", "core/base/a.h", '#include "core/db/connection.h"\n', "core/base stands below"),
    ("layers", "core/domain/a.h", '#include "core/runs/run_store.h"\n', "core/domain stands below"),
    ("layers", "core/db/a.cpp", '#include "core/views/view_arrivals.h"\n', "core/db stands below"),
    ("layers", "core/audit/a.cpp", '#include "core/runs/run_store.h"\n', "core/audit stands below"),
    ("sizes", "core/runs/a.cpp", "int a;\n" * 500, "501 lines"),
    ("sizes", "core/runs/a.cpp", LONG_FUNCTION, "f() has 63 lines"),
    ("words", "core/runs/a.cpp", "// stored success" + "fully\n", "say what happened"),
    ("words", "core/runs/a.cpp", "// TO" + "DO later\n", "do it"),
    ("words", "ui/shell/a.cpp", "connect(a, SIG" + "NAL(b()), c, SLOT(d()));\n", "member functions"),
    ("words", "ui/shell/a.cpp", "label->setTextFormat(Qt::Rich" + "Text);\n", "Qt::PlainText"),
    ("words", "core/runs/a.h", "int a;\n", "#pragma once"),
]

ACCEPTED = {
    "core/base/id.h": "#pragma once\n#include <QString>\n",
    "core/db/sqlite/a.cpp": '#include "core/base/id.h"\n#include <sqlite3.h>\n',
    "core/db/a.cpp": '#include "core/db/sqlite/a.h"\n#include "core/audit/audit_log.h"\n',
    "core/crypto/a.cpp": "#include <openssl/evp.h>\n",
    "core/importers/x/a.cpp": '#include "core/importers/x/parser.h"\n#include "core/importers/importer.h"\n',
    "ui/panes/a/a.cpp": '#include "ui/panes/a/a.h"\n#include "core/base/id.h"\n#include <QWidget>\n#include "a.moc"\n',
    "app/gui/main.cpp": '#include "ui/shell/window.h"\n#include <QApplication>\n',
    "tests/ui/tst_a.cpp": '#include "ui/panes/a/a.h"\n#include <QTest>\n' + LONG_FUNCTION.replace("    g();\n", "", 3),
}


def verdict(tools: pathlib.Path, check: str, files: dict[str, str]):
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            file = pathlib.Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return subprocess.run([sys.executable, "-B", tools / f"check_{check}.py", folder], capture_output=True, text=True)


def refusal_fault(tools, check, path, text, words):
    """What is wrong with the check's answer to this fault; None when it is right."""
    answer = verdict(tools, check, {path: text})
    if answer.returncode != 1 or f"{path}:" not in answer.stdout or words not in answer.stdout:
        return f"{check} should have refused {path} with '{words}', and answered {answer.returncode}: {answer.stdout}"
    return None


def translations_fault(tools, lupdate, translation, words):
    """As refusal_fault(), for a language that says a text in this way; no words mean that it should be accepted."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "core").mkdir()
        (root / "translations").mkdir()
        (root / "core/a.cpp").write_text(LICENCE + 'auto a = QCoreApplication::translate("Text", "%1 runs");\n', encoding="utf-8")
        (root / "translations/a_de.ts").write_text(
            '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="de"><context><name>Text</name><message>'
            f"<source>%1 runs</source><translation>{translation}</translation></message></context></TS>",
            encoding="utf-8")
        answer = subprocess.run([sys.executable, "-B", tools / "check_translations.py", root, lupdate],
                                capture_output=True, text=True)
    if answer.returncode != (1 if words else 0) or words not in answer.stdout:
        return f"translations answered {answer.returncode} to '{translation}': {answer.stdout}{answer.stderr}"
    return None


def main() -> int:
    tools, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    has_ctags = shutil.which("ctags") is not None
    faults = []
    for check, path, text, words in REFUSED:
        if has_ctags or "f() has" not in words:
            faults.append(refusal_fault(tools, check, path, LICENCE + text, words))
    faults.append(refusal_fault(tools, "spdx", "core/a.cpp", "int a;\n", "no SPDX"))
    faults.append(refusal_fault(tools, "spdx", "tools/a.py", "#!/usr/bin/env python3\nimport os\n", "no SPDX"))
    for translation, words in (("%1 Läufe", ""), ("", "not translated"), ("Läufe", "other places")):
        faults.append(translations_fault(tools, lupdate, translation, words))
    good = {path: LICENCE + text for path, text in ACCEPTED.items()}
    for check in ("layers", "sizes", "words", "spdx"):
        answer = verdict(tools, check, good)
        if answer.returncode not in (0, 77):
            faults.append(f"{check} refused good code: {answer.stdout}{answer.stderr}")
    faults = [fault for fault in faults if fault]
    print("\n".join(faults) or f"{len(REFUSED) + 4} faults named, good code passed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
