// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/foreign_store.h"
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "ui/panes/manager/adoption_view.h"
#include "ui/panes/manager/decisions_view.h"
#include "ui/panes/manager/kpi_strip.h"
#include "ui/panes/manager/value_ledger.h"
#include "ui/widgets/inline_error.h"

#include <QPushButton>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// What somebody may do on the portfolio's page who holds a role for one use case alone.
class TestPortfolioRoles : public PortfolioFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init() { openDemo(); }
    void cleanup() { closeAll(); }

    void aRoleForOneUseCaseCountsForItsValuesAlone()
    {
        LedgerContent content;
        content.records.resize(1);
        content.records.front().key = QStringLiteral("V-1");
        content.records.front().useCase = UseCaseId{1};
        content.viewer.limited = {{Role::DataScientist, UseCaseId{1}, QStringLiteral("u"), QStringLiteral("UC-1")}};
        content.holders = {{UseCaseId{1}, {}},
                           {UseCaseId{2}, {{Role::DataScientist, QStringList(QStringLiteral("Olu"))}}}};
        ValueLedger ledger(*m_session);
        ledger.setContent(content);
        const auto* measure = ledger.findChild<QPushButton*>(QStringLiteral("measureValue"));
        QVERIFY(measure->isEnabled());
        content.records.front().useCase = UseCaseId{2};
        ledger.setContent(content);
        QVERIFY(!measure->isEnabled());
        QVERIFY2(measure->statusTip().contains(QStringLiteral("Olu")), qPrintable(measure->statusTip()));
    }

    void aRoleForOneUseCaseRecordsHowMuchItsGroupsUseIt()
    {
        PortfolioSnapshot snapshot;
        snapshot.viewer.limited = {{Role::DevOps, UseCaseId{1}, QStringLiteral("u"), QStringLiteral("UC-1")}};
        snapshot.groups.resize(1);
        snapshot.groups.front().useCase = UseCaseId{1};
        AdoptionView view(*m_session);
        view.setSnapshot(snapshot);
        const auto* record = view.findChild<QPushButton*>(QStringLiteral("recordAdoption"));
        QVERIFY(record->isEnabled());
        snapshot.groups.front().useCase = UseCaseId{2};
        view.setSnapshot(snapshot);
        QVERIFY(!record->isEnabled());
    }

    void aRoleForOneUseCaseCountsForWhatWaitsToBeSigned()
    {
        PortfolioSnapshot snapshot;
        snapshot.viewer.limited = {{Role::RiskAuditor, UseCaseId{1}, QStringLiteral("u"), QStringLiteral("UC-1")}};
        snapshot.cards.resize(2);
        snapshot.cards[0].useCase.id = UseCaseId{1};
        snapshot.cards[0].useCase.state = UseCaseState::Validating;
        snapshot.cards[1].useCase.id = UseCaseId{2};
        snapshot.cards[1].useCase.state = UseCaseState::Validating;
        KpiStrip strip;
        strip.setSnapshot(snapshot);
        QVERIFY(tells(strip, QStringLiteral("1 needs you")));
        snapshot.cards[0].useCase.state = UseCaseState::Releasing; // That waits for another role.
        strip.setSnapshot(snapshot);
        QVERIFY(!tells(strip, QStringLiteral("needs you")));
        snapshot.viewer.roles = {Role::RiskAuditor, Role::DevOps};
        strip.setSnapshot(snapshot);
        QVERIFY(tells(strip, QStringLiteral("2 need you")));
    }

    void decisionsThatCannotBeReadSaySoUntilTheyCan()
    {
        const QString path = m_session->database->location();
        runSql(path, "ALTER TABLE decision RENAME TO away");
        DecisionsView view(*m_session);
        view.resize(900, 600);
        view.show();
        const auto* error = view.findChild<InlineError*>();
        QVERIFY(error);
        QTRY_VERIFY(error->isVisible());
        const auto* table = view.findChild<QTableView*>(QStringLiteral("decisions"));
        QVERIFY(!table->isVisible());
        runSql(path, "ALTER TABLE away RENAME TO decision");
        error->findChildren<QPushButton*>().at(0)->click();
        QTRY_VERIFY(!error->isVisible());
    }

private:
    static bool tells(const KpiStrip& strip, const QString& words)
    {
        const auto cards = strip.findChildren<QWidget*>();
        return std::any_of(cards.begin(), cards.end(),
                           [&](const QWidget* card) { return card->accessibleName().endsWith(words); });
    }
};

ASSAY_TEST(TestPortfolioRoles)
#include "tst_portfolio_roles.moc"
