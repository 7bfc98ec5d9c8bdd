// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown_text.h"
#include "tests/support/test_program.h"

using namespace assay;

class TestShownText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCouldHideOrMoveTextIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char* name, const QString& text, const QString& line, const QString& lines) {
            QTest::newRow(name) << text << line << lines;
        };
        row("plain", QStringLiteral("Loans – 贷款"), QStringLiteral("Loans – 贷款"), QStringLiteral("Loans – 贷款"));
        row("two lines", QStringLiteral("a\nb"), QStringLiteral("a\\u000ab"), QStringLiteral("a\nb"));
        row("lines of Windows", QStringLiteral("a\r\nb"), QStringLiteral("a\\u000d\\u000ab"), QStringLiteral("a\nb"));
        row("turned around", QStringLiteral(u"a\u202eb"), QStringLiteral("a\\u202eb"), QStringLiteral("a\\u202eb"));
        row("separator of lines", QStringLiteral(u"a\u2028b"), QStringLiteral("a\\u2028b"), QStringLiteral("a\\u2028b"));
        row("bell", QStringLiteral("a\ab"), QStringLiteral("a\\u0007b"), QStringLiteral("a\\u0007b"));
    }

    void whatCouldHideOrMoveTextIsSeen()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(QString, lines);
        QCOMPARE(shownText(text), line);
        QCOMPARE(shownParagraphs(text), lines);
    }
};

ASSAY_TEST(TestShownText)
#include "tst_shown_text.moc"
