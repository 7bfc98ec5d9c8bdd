// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/path_line.h"

using namespace assay;

/// Paths of files in one line of a form.
class TestPathLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const QStringList& paths, const char* line) {
            QTest::newRow(name) << paths << QString::fromUtf8(line);
        };
        row("none", {}, "");
        row("one", {QStringLiteral("/a b.csv")}, "/a b.csv");
        row("two", {QStringLiteral("/a"), QStringLiteral("/b")}, "/a; /b");
        row("semicolon", {QStringLiteral("/a;b.csv"), QStringLiteral("/c")}, "\"/a;b.csv\"; /c");
        row("quotation mark", {QStringLiteral("/a\"b;\".csv")}, "\"/a\"\"b;\"\".csv\"");
        row("blank at the end", {QStringLiteral("/a ")}, "\"/a \"");
    }

    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QStringList, paths);
        QFETCH(QString, line);
        QCOMPARE(pathLine(paths), line);
        QCOMPARE(pathsIn(line), paths);
    }

    void whatIsTypedIsReadWithoutBlanksAndEmptyOnes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("blanks") << QStringLiteral("  /a ;; /b;  ")
                                << QStringList({QStringLiteral("/a"), QStringLiteral("/b")});
        QTest::newRow("quoted") << QStringLiteral(" \"/a;b\" ; /c")
                                << QStringList({QStringLiteral("/a;b"), QStringLiteral("/c")});
        QTest::newRow("open quotation") << QStringLiteral("\"/a;b") << QStringList({QStringLiteral("/a;b")});
        QTest::newRow("mark in a name") << QStringLiteral("/5\" disk;/b")
                                        << QStringList({QStringLiteral("/5\" disk"), QStringLiteral("/b")});
    }

    void whatIsTypedIsReadWithoutBlanksAndEmptyOnes()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, paths);
        QCOMPARE(pathsIn(line), paths);
    }
};

ASSAY_TEST(TestPathLine)
#include "tst_path_line.moc"
