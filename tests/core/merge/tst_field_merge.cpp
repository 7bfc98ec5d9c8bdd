// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/field_merge.h"
#include "tests/support/test_program.h"

using namespace assay;

namespace {

FieldTexts texts(const QString& title, const QString& text)
{
    return {{QStringLiteral("title"), title}, {QStringLiteral("text"), text}};
}

const FieldTexts unchanged = texts(QStringLiteral("Title"), QStringLiteral("Text"));

} // namespace

/// F17: what two people made of the same texts, brought together.
class TestFieldMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void F17_fieldsThatOneChangedAreKept_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nobody") << "Text"
                                << "Text"
                                << "Text";
        QTest::newRow("I") << "mine"
                           << "Text"
                           << "mine";
        QTest::newRow("they") << "Text"
                              << "theirs"
                              << "theirs";
        QTest::newRow("both the same") << "same"
                                       << "same"
                                       << "same";
        QTest::newRow("I emptied it") << ""
                                      << "Text"
                                      << "";
        QTest::newRow("they emptied it") << "Text"
                                         << ""
                                         << "";
    }

    void F17_fieldsThatOneChangedAreKept()
    {
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, expected);
        const FieldMerge merge =
            mergeFields(unchanged, texts(QStringLiteral("Mine"), mine), texts(QStringLiteral("Title"), theirs));
        QVERIFY(merge.conflicts.empty());
        QVERIFY(merge.merged == texts(QStringLiteral("Mine"), expected));
    }

    void F17_differentTextsOverTheSameOneAreAConflictWithBoth()
    {
        const FieldMerge merge = mergeFields(unchanged, texts(QStringLiteral("Title"), QStringLiteral("mine")),
                                             texts(QStringLiteral("Theirs"), QStringLiteral("theirs")));
        QCOMPARE(merge.conflicts.size(), std::size_t(1));
        QVERIFY(merge.conflicts.front()
                == (FieldConflict{QStringLiteral("text"), QStringLiteral("theirs"), QStringLiteral("mine")}));
        QVERIFY(merge.merged == texts(QStringLiteral("Theirs"), QStringLiteral("mine")));
    }

    void fieldThatIsNotNamedIsNotTouched()
    {
        const FieldTexts mine{{QStringLiteral("text"), QStringLiteral("mine")}};
        const FieldMerge merge = mergeFields(unchanged, mine, texts(QStringLiteral("Theirs"), QStringLiteral("Text")));
        QVERIFY(merge.conflicts.empty());
        QVERIFY(merge.merged == texts(QStringLiteral("Theirs"), QStringLiteral("mine")));
    }

    void whereNobodyKnowsWhatItSaidDifferentTextsAreAConflict()
    {
        const FieldTexts base{{QStringLiteral("title"), QStringLiteral("Title")}};
        QCOMPARE(mergeFields(base, texts(QStringLiteral("Title"), QStringLiteral("mine")), unchanged).conflicts.size(),
                 std::size_t(1));
        QVERIFY(mergeFields(base, unchanged, unchanged).conflicts.empty());
    }
};

ASSAY_TEST(TestFieldMerge)
#include "tst_field_merge.moc"
