// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "ui/panes/manager/adoption_view.h"
#include "ui/panes/manager/value_ledger.h"

#include <QPushButton>

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
};

ASSAY_TEST(TestPortfolioRoles)
#include "tst_portfolio_roles.moc"
