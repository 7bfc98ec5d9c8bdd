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
