// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shown_inbox.h"
#include "ui/theme/theme.h"

#include <QLabel>

using namespace assay;
using namespace assay::tests;

/// F3: which rows an inbox has: one for several, together by thing, and not all of very many.
class TestInboxRows : public QObject, protected ShownInbox {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void init() { open(); }
    void cleanup() { close(); }

    void F3_theRowOfTheNextNightIsOneAgain()
    {
        valueOf(m_project->marks().setQuiet({.on = true, .zone = "UTC"}, m_project->cleo, m_project->once()));
        readAgain();
        goTo(QStringLiteral("2026-11-24T20:00:00Z"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("One"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Two"));
        goTo(QStringLiteral("2026-11-25T08:00:00Z"));
        readAgain();
        items()->setFocus();
        QTest::keyClick(items(), Qt::Key_Return);
        QCOMPARE(items()->model()->rowCount(), 2);
        click("inboxDoneAll");
        QCOMPARE(items()->model()->rowCount(), 0);
        goTo(QStringLiteral("2026-11-25T20:00:00Z"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Three"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Four"));
        goTo(QStringLiteral("2026-11-26T08:00:00Z"));
        readAgain();
        QCOMPARE(items()->model()->rowCount(), 1);
        QCOMPARE(items()->model()->index(0, 1).data().toString(), QStringLiteral("While it was quiet: 2 entries"));
    }

    void F3_whatIsAboutManyThingsContinuesNone()
    {
        InboxItem one;
        one.thing = {"task", QStringLiteral("T")};
        InboxItem many = one;
        many.things = 6;
        const std::vector<InboxRow> rows = groupedRows({one, many, one});
        QCOMPARE(rows.size(), std::size_t(3));
        QVERIFY(rows[1].continues && rows[1].item.things == 1);
        QVERIFY(!rows[2].continues && rows[2].item.things == 6);
    }

    void F3_aListThatIsCutSaysSo()
    {
        QVERIFY(child<QLabel>("inboxCut")->isHidden());
        constexpr int more = 301; // Than are listed.
        for (int i = 0; i < more; ++i)
            m_project->taskFor(m_project->cleo, m_project->ada);
        readAgain();
        QVERIFY(!child<QLabel>("inboxCut")->isHidden());
        QVERIFY(child<QPushButton>("inboxDoneAll")->toolTip().contains(QStringLiteral("older")));
        click("inboxDoneAll");
        QCOMPARE(items()->model()->rowCount(), 0);
        QVERIFY(child<QLabel>("inboxCut")->isHidden());
    }
};

ASSAY_TEST(TestInboxRows)
#include "tst_inbox_rows.moc"
