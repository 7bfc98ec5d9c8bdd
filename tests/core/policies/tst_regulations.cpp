// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/regulations.h"
#include "core/policies/shipped.h"
#include "tests/support/small_policy.h"
#include "tests/support/test_program.h"

#include <algorithm>

using namespace assay;
using namespace assay::policies;
using namespace assay::tests;

namespace {

/// A regulation without a title worth reading; `more` are members.
QByteArray regulationText(const QByteArray& id, const QByteArray& more = {})
{
    const QByteArray members = "'jurisdiction': 'Here', 'title': 'A rule', 'date': '2020-01-01', 'effectiveFrom': "
                               "'2020-01-01', 'source': 'A letter', 'checkedAt': null, 'verified': false, "
                               "'clauses': [{'id': 'Annex IV 4', 'wording': 'Why.'}]";
    QByteArray text = "{'id': '" + id + "', " + members + more + "}";
    return text.replace('\'', '"');
}

QByteArray regulationsText(const QByteArrayList& entries)
{
    return "{\"assayRegulations\": 1, \"regulations\": [" + entries.join(',') + "]}";
}

QStringList idsOf(const std::vector<Regulation>& regulations)
{
    QStringList ids;
    for (const Regulation& regulation : regulations)
        ids.append(regulation.id);
    return ids;
}

} // namespace

class TestRegulations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesHaveOneTextAndSayThatNobodyCheckedThem()
    {
        const auto regulations = shippedRegulations();
        QVERIFY2(regulations, qPrintable(regulations ? QString() : regulations.error().message));
        QVERIFY(regulationsFromText(canonicalRegulations(*regulations)).value() == *regulations);
        for (const Regulation& regulation : *regulations)
            QVERIFY2(!regulation.verified && !regulation.checkedAt, qPrintable(regulation.id));
        const Regulation* act = regulation(*regulations, u"eu-ai-act");
        QVERIFY(act);
        for (int point = 1; point <= 9; ++point) {
            const QString id = QStringLiteral("Annex IV %1").arg(point);
            const auto isIt = [&](const Regulation::Clause& clause) { return clause.id == id; };
            QVERIFY2(std::any_of(act->clauses.begin(), act->clauses.end(), isIt), qPrintable(id));
        }
        QCOMPARE(regulation(*regulations, u"ss1-23")->clauses.size(), std::size_t{5});
    }

    void oneTakesThePlaceOfTheOtherOnADay()
    {
        const auto regulations = shippedRegulations().value();
        const QStringList before = idsOf(regulationsAt(regulations, QDate(2026, 4, 16)));
        QVERIFY(before.contains(QStringLiteral("sr-11-7")) && !before.contains(QStringLiteral("sr-26-2")));
        const QStringList after = idsOf(regulationsAt(regulations, QDate(2026, 4, 17)));
        QVERIFY(after.contains(QStringLiteral("sr-26-2")) && !after.contains(QStringLiteral("sr-11-7")));
        QCOMPARE(regulation(regulations, u"sr-11-7")->supersededBy, QStringLiteral("sr-26-2"));
    }

    void aReplacementNamesWhatCitedTheOldOne()
    {
        Policy other = smallPolicy();
        other.id = QStringLiteral("other");
        other.controls.front().references.clear();
        Policy older = smallPolicy();
        older.version = 1;
        older.controls.front().references.front().clause = QStringLiteral("Annex IV 7");
        const std::vector policies{smallPolicy(), other, older};
        const std::vector<JudgedVersion> versions{
            {QStringLiteral("a"), QStringLiteral("Churn v3"), {QStringLiteral("small"), 2}},
            {QStringLiteral("b"), QStringLiteral("Churn v4"), {QStringLiteral("other"), 2}},
            {QStringLiteral("c"), QStringLiteral("Churn v2"), {QStringLiteral("small"), 1}}};
        const auto replacement = regulationsFromText(regulationsText({regulationText("new")})).value().front();
        const ReplacementImpact impact = impactOf(u"eu-ai-act", replacement, policies, versions);
        QCOMPARE(impact.citations.size(), std::size_t{2});
        QCOMPARE(impact.citations.front().control, QStringLiteral("holdout"));
        QCOMPARE(impact.withoutClause.size(), std::size_t{1});
        QCOMPARE(impact.withoutClause.front().policy.version, 1);
        QCOMPARE(impact.versions, (std::vector{versions[0], versions[2]}));
        QVERIFY(impactOf(u"ss1-23", replacement, policies, versions).versions.empty());
    }

    void whatIsCitedButNotThereIsNamed()
    {
        QCOMPARE(unknownCitations(smallPolicy(), {}).size(), std::size_t{1});
        QVERIFY(unknownCitations(smallPolicy(), shippedRegulations().value()).empty());
        Policy policy = smallPolicy();
        policy.controls.front().references.front().clause = QStringLiteral("Annex V");
        QCOMPARE(unknownCitations(policy, shippedRegulations().value()).size(), std::size_t{1});
    }

    void whatIsNotAsItHasToBeIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QByteArrayList& entries, const char* said) {
            QTest::newRow(name) << regulationsText(entries) << QString::fromUtf8(said);
        };
        const QByteArray ended = ", 'effectiveTo': '2021-01-01'";
        row("unknown member", {regulationText("a", ", 'url': 'x'")}, "regulations[0]: url is not known here");
        row("twice", {regulationText("a"), regulationText("a")}, "regulations[1].id: a is named twice");
        row("no successor", {regulationText("a", ended + ", 'supersededBy': 'b'")},
            "regulations[0].supersededBy: there is no such");
        row("its own successor", {regulationText("a", ended + ", 'supersededBy': 'a'")}, "superseded by itself");
        row("in a circle",
            {regulationText("a", ended + ", 'supersededBy': 'b'"),
             regulationText("b", ended + ", 'supersededBy': 'a'")},
            "superseded by itself");
        row("superseded without end", {regulationText("a", ", 'supersededBy': 'b'"), regulationText("b")},
            "effectiveTo is missing");
        row("ends first", {regulationText("a", ", 'effectiveTo': '2019-01-01'")}, "it ends before it begins");
        row("verified, no day", {regulationText("a").replace("\"verified\": false", "\"verified\": true")},
            "regulations[0].verified: what was verified");
        row("no day", {regulationText("a").replace("null", "\"yesterday\"")}, "regulations[0].checkedAt: a date");
        row("clause without words", {regulationText("a").replace("\"Why.\"", "\"\"")},
            "regulations[0].clauses[0].wording: a text");
    }

    void whatIsNotAsItHasToBeIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto regulations = regulationsFromText(text);
        QVERIFY(!regulations);
        QVERIFY2(regulations.error().message.contains(said), qPrintable(regulations.error().message));
    }
};

ASSAY_TEST(TestRegulations)
#include "tst_regulations.moc"
