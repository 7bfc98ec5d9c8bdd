// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_anchor.h"
#include "core/discussion/mention_parser.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace assay;

/// F2: whom and what a text names.
class TestMentions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name : {"Li", "Li Wei", "王芳", "王芳芳", "Ada Founder", "Zoë", "𝒜da"})
            m_names.addPerson(QString::fromUtf8(name), QString::fromUtf8(name));
    }

    void theLongestNameIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char* text, const QStringList& named) {
            QTest::newRow(text) << QString::fromUtf8(text) << named;
        };
        row("@Li Wei looks", {QStringLiteral("Li Wei")});
        row("@Li looks", {QStringLiteral("Li")});
        row("@li wei.", {QStringLiteral("Li Wei")});
        row("@Linus looks", {});
        row("请@王芳看一下", {QStringLiteral("王芳")});
        row("@王芳芳，@王芳", {QStringLiteral("王芳芳"), QStringLiteral("王芳")});
        row("(@Ada Founder)", {QStringLiteral("Ada Founder")});
        row("@Zoë!", {QStringLiteral("Zoë")});
        row("@𝒜da looks", {QString::fromUtf8("𝒜da")});
        row("𝒜@Li and @Li𝒜", {}); // A letter beyond 16 bits stands before and behind as any other does.
        row("mail to x@Li.example", {});
        row("`@Li` and ``a ` @Li`` and ```\n@Li\n```", {});
        row("` @Li", {QStringLiteral("Li")});
        row("\\@Li", {});
        row("@model-risk and @risk-auditor", {QStringLiteral("risk-auditor"), QStringLiteral("risk-auditor")});
        row("@model-risky", {});
        row("see #UC-3, #credit-default@2.", {QStringLiteral("UC-3"), QStringLiteral("credit-default@2")});
        row("看#T-12吧", {QStringLiteral("T-12")});
        row("# UC-3 and ##UC-3 and a#UC-3 and #heading", {});
    }

    void theLongestNameIsMeant()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, named);
        QStringList found;
        for (const MentionWord& word : findMentions(text, m_names)) {
            QVERIFY(word.position >= 0 && word.position + word.length <= text.size());
            found << word.targets;
        }
        QCOMPARE(found, named);
    }

    void peopleOfOneNameAreAllMeant()
    {
        MentionNames names;
        names.addPerson(QStringLiteral("Li Wei"), QStringLiteral("1"));
        names.addPerson(QStringLiteral("li wei"), QStringLiteral("2"));
        names.addPerson(QStringLiteral("manager"), QStringLiteral("3")); // A role's word stays the role's.
        QCOMPARE(findMentions(QStringLiteral("@Li Wei"), names).front().targets,
                 QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        QVERIFY(findMentions(QStringLiteral("@manager"), names).front().kind == MentionWord::Kind::Role);
    }

    void hostileTextsAreReadInTime()
    {
        QCOMPARE(findMentions(QString(200'000, u'`'), m_names).size(), std::size_t(0));
        QCOMPARE(findMentions(QStringLiteral("`a ").repeated(100'000), m_names).size(), std::size_t(0));
        QCOMPARE(findMentions(QStringLiteral("@Li ").repeated(100'000), m_names).size(), std::size_t(200));
        QCOMPARE(findMentions(QString(200'000, u'@'), m_names).size(), std::size_t(0));
    }

    void F1_anchorsNameThingsAndStepsAndAreReadBack()
    {
        for (const char* text : {"metric:val/auc@10-20", "metric:loss@7", "metric:loss", "cell:amount",
                                 "paragraph:01J9", "evidence:01JA", "metric:a@b"}) {
            const auto anchor = anchorFromText(QString::fromLatin1(text));
            QVERIFY2(anchor, text);
            QCOMPARE(anchorText(*anchor), QString::fromLatin1(text));
        }
        QVERIFY(anchorFromText(QStringLiteral("metric:val/auc@10-20"))->steps == (StepRange{10, 20}));
        QVERIFY(!anchorFromText(QStringLiteral("metric:loss@20-10"))->steps);
        for (const char* text : {"", "metric:", "pixel:10,20", "metric"})
            QVERIFY2(!anchorFromText(QString::fromLatin1(text)), text);
    }

private:
    MentionNames m_names;
};

ASSAY_TEST(TestMentions)
#include "tst_mentions.moc"
