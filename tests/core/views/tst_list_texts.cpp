// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/list_texts.h"
#include "core/views/list_view.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// What lists say of their rows, and which ones they keep.
class TestListTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySortedListSaysATextForEachOfItsColumns()
    {
        QCOMPARE(lists::textsOf(Finding()).size(), listPage(QStringLiteral("findings"))->columns.size());
        QCOMPARE(lists::textsOf(ChangeRecord()).size(), listPage(QStringLiteral("changes"))->columns.size());
        QCOMPARE(lists::textsOf(AssuranceItem()).size(), listPage(QStringLiteral("assurance"))->columns.size());
        QCOMPARE(lists::textsOf(Incident()).size(), listPage(QStringLiteral("incidents"))->columns.size());
        QCOMPARE(lists::textsOf(scans::ListedScan()).size(), listPage(QStringLiteral("scans"))->columns.size());
        QCOMPARE(lists::textsOf(DriftCheck()).size(), listPage(QStringLiteral("drift"))->columns.size());
    }

    void wordsAreHeldByOneTextInAnyCase()
    {
        const QStringList texts{QStringLiteral("F-1"), QStringLiteral("No stop rule")};
        QVERIFY(lists::hold(texts, QStringLiteral(" STOP rule ")));
        QVERIFY(!lists::hold(texts, QStringLiteral("F-1 No")));
        QVERIFY(lists::hold(texts, {}));
        QVERIFY(lists::hold({}, QStringLiteral("  ")));
    }

    void aFindingIsOfTheChoicesThatNameItsState_data()
    {
        QTest::addColumn<FindingState>("state");
        QTest::addColumn<QStringList>("choices");
        const auto row = [](FindingState state, const char* choices) {
            QTest::newRow(qPrintable(toString(state))) << state << QString::fromLatin1(choices).split(u' ');
        };
        row(FindingState::Open, "not-closed all overdue open");
        row(FindingState::InProgress, "not-closed all overdue in-progress");
        row(FindingState::ReadyForValidation, "not-closed all ready-for-validation");
        row(FindingState::RiskAccepted, "not-closed all risk-accepted");
        row(FindingState::Closed, "all closed");
    }

    void aFindingIsOfTheChoicesThatNameItsState()
    {
        QFETCH(const FindingState, state);
        QFETCH(const QStringList, choices);
        Finding finding;
        finding.state = state;
        finding.dueAt = 1'000;
        QStringList kept;
        for (const QString& choice : listPage(QStringLiteral("findings"))->choices) {
            if (lists::isOf(choice, finding, 2'000))
                kept << choice;
        }
        QCOMPARE(kept, choices);
    }

    void anIncidentIsOfTheChoicesThatNameItsState_data()
    {
        QTest::addColumn<IncidentState>("state");
        QTest::addColumn<QStringList>("choices");
        const auto row = [](IncidentState state, const char* choices) {
            QTest::newRow(qPrintable(toString(state))) << state << QString::fromLatin1(choices).split(u' ');
        };
        row(IncidentState::Detected, "not-reviewed all not-resolved detected");
        row(IncidentState::Acknowledged, "not-reviewed all not-resolved acknowledged");
        row(IncidentState::Mitigated, "not-reviewed all not-resolved mitigated");
        row(IncidentState::Resolved, "not-reviewed all resolved");
        row(IncidentState::Reviewed, "all reviewed");
        row(IncidentState::FalseAlarm, "all false-alarm");
    }

    void anIncidentIsOfTheChoicesThatNameItsState()
    {
        QFETCH(const IncidentState, state);
        QFETCH(const QStringList, choices);
        Incident incident;
        incident.state = state;
        QStringList kept;
        for (const QString& choice : listPage(QStringLiteral("incidents"))->choices) {
            if (lists::isOf(choice, incident))
                kept << choice;
        }
        QCOMPARE(kept, choices);
    }

    void aScanIsOfTheChoicesThatNameWhatCameOfIt_data()
    {
        QTest::addColumn<ScanOutcome>("outcome");
        QTest::addColumn<QStringList>("choices");
        const auto row = [](ScanOutcome outcome, const char* choices) {
            QTest::newRow(qPrintable(toString(outcome))) << outcome << QString::fromLatin1(choices).split(u' ');
        };
        row(ScanOutcome::Results, "all results");
        row(ScanOutcome::Clean, "all clean");
        row(ScanOutcome::Failed, "all did-not-run");
        row(ScanOutcome::NotRun, "all did-not-run");
    }

    void aScanIsOfTheChoicesThatNameWhatCameOfIt()
    {
        QFETCH(const ScanOutcome, outcome);
        QFETCH(const QStringList, choices);
        Scan scan;
        scan.outcome = outcome;
        QStringList kept;
        for (const QString& choice : listPage(QStringLiteral("scans"))->choices) {
            if (lists::isOf(choice, scan))
                kept << choice;
        }
        QCOMPARE(kept, choices);
    }

    void aCheckForDriftIsOfTheChoicesThatItsColumnsAre_data()
    {
        QTest::addColumn<std::vector<DriftVerdict>>("verdicts");
        QTest::addColumn<QStringList>("choices");
        using Verdicts = std::vector<DriftVerdict>;
        using enum DriftVerdict;
        const auto row = [](const char* name, const Verdicts& verdicts, const char* choices) {
            QTest::newRow(name) << verdicts << QString::fromLatin1(choices).split(u' ');
        };
        row("drifted", {Within, Drifted}, "all needs-work");
        row("missing", {MissingInCurrent}, "all needs-work");
        row("both", {Watch, Drifted}, "all needs-work watch");
        row("watch", {Within, Watch}, "all watch");
        row("quiet", {Within, TooFew, OnlyInCurrent}, "all neither");
        row("empty", {}, "all neither");
    }

    void aCheckForDriftIsOfTheChoicesThatItsColumnsAre()
    {
        QFETCH(const std::vector<DriftVerdict>, verdicts);
        QFETCH(const QStringList, choices);
        DriftCheck check;
        for (const DriftVerdict verdict : verdicts)
            check.readings.emplace_back().verdict = verdict;
        QStringList kept;
        for (const QString& choice : listPage(QStringLiteral("drift"))->choices) {
            if (lists::isOf(choice, check))
                kept << choice;
        }
        QCOMPARE(kept, choices);
    }

    void noTextOfAFindingChangesByTheClock()
    {
        Finding finding;
        finding.dueAt = 1'790'000'000'000;
        QVERIFY(lists::textsOf(finding).contains(QStringLiteral("2026-09-21")));
        QVERIFY(!lists::hold(lists::textsOf(finding), QStringLiteral("overdue")));
    }
};

ASSAY_TEST(TestListTexts)
#include "tst_list_texts.moc"
