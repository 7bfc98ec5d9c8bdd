// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_rows.h"
#include "core/risks/risk_store.h"
#include "core/tasks/task_rows.h"
#include "tests/support/governance_window.h"
#include "tests/support/test_program.h"
#include "ui/shell/command_palette.h"
#include "ui/widgets/page.h"

#include <QComboBox>
#include <QListView>

using namespace assay;
using namespace assay::tests;

/// F19: what somebody may not do is asked of those who may, by one key, on every page.
class TestAsking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<GovernanceWindow>();
        RiskDraft draft;
        draft.fields.text.title = QStringLiteral("Slow answers");
        valueOf(RiskStore(project().database()).raise(draft, project().kofi, project().once()));
    }

    void cleanup()
    {
        QCOMPARE(whatIsWrong(project().database()), QString());
        m_made.reset();
    }

    void F19_oneKeyAsksForAStepOfTheThingThatIsShown()
    {
        QVERIFY(m_made->openAs(project().kofi));
        QVERIFY(m_made->openThing("risk", QStringLiteral("R-1")));
        QVERIFY(!m_made->shown<QPushButton>("assessRisk")->isEnabled());
        m_made->fixture().press(QStringLiteral("Ctrl+Shift+A"));
        QTRY_VERIFY(m_made->fixture().child<QWidget>("askForStepForm"));
        chooseStep(QStringLiteral("Assess"));
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("askForStepForm", "words"), QStringLiteral("before May"));
        QVERIFY(m_made->submit("askForStepForm"));
        QTRY_VERIFY(!m_made->fixture().child<QWidget>("askForStepForm"));
        const QString told = newest("SELECT text FROM comment ORDER BY id DESC");
        QVERIFY2(told.contains(QStringLiteral("@risk-auditor: “Assess” is asked for.")), qPrintable(told));
        QVERIFY2(told.endsWith(QStringLiteral("before May")), qPrintable(told));
        QTRY_VERIFY(m_made->says(QStringLiteral("They were asked")));
    }

    void F19_whereThePageShowsNoThingOneOfThoseWhoMayGetsATask()
    {
        QVERIFY(m_made->openAs(project().kofi));
        m_made->fixture().window().showPane("portfolio");
        QVERIFY(m_made->fixture().idle());
        m_made->fixture().window().findChild<PageStack*>()->page()->setCurrentTab(waitingTab);
        QVERIFY(m_made->fixture().idle());
        QVERIFY(!m_made->shown<QPushButton>("changeLevel")->isEnabled());
        for (int times = 0; times < 2; ++times) // As where the keys are held down.
            m_made->fixture().press(QStringLiteral("Ctrl+Shift+A"));
        QTRY_VERIFY(m_made->fixture().child<QWidget>("askForStepForm"));
        m_made->fixture().settle();
        QCOMPARE(m_made->fixture().window().findChildren<QWidget*>(QStringLiteral("askForStepForm")).size(), 1);
        chooseStep(QStringLiteral("Change a level"));
        auto* whom = m_made->inForm<QComboBox>("askForStepForm", "whom");
        QVERIFY(whom->findText(QStringLiteral("Kofi")) < 0); // Who may not is not asked.
        whom->setCurrentIndex(whom->findText(QStringLiteral("Mei")));
        QVERIFY(m_made->submit("askForStepForm"));
        QTRY_VERIFY(!m_made->fixture().child<QWidget>("askForStepForm"));
        QCOMPARE(newest("SELECT title FROM task ORDER BY id DESC"), QStringLiteral("“Change a level” is asked for"));
        QCOMPARE(newest("SELECT p.name FROM task t JOIN person p ON p.id = t.owner_id ORDER BY t.id DESC"),
                 QStringLiteral("Mei"));
    }

    void F19_returnOnARefusedEntryOfThePaletteAsks()
    {
        QVERIFY(m_made->openAs(project().kofi));
        QVERIFY(m_made->openThing("risk", QStringLiteral("R-1")));
        m_made->fixture().press(QStringLiteral("Ctrl+K"));
        auto* palette = m_made->fixture().child<CommandPalette>("commandPalette");
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("assess"));
        QVERIFY(m_made->fixture().idle());
        auto* list = palette->findChild<QListView*>();
        const QModelIndex at = list->currentIndex();
        QCOMPARE(at.data().toString(), QStringLiteral("Assess…"));
        QVERIFY(at.data(PaletteModel::RefusedRole).toBool());
        QVERIFY2(at.data(PaletteModel::HintRole).toString().contains(QStringLiteral("Ruth")),
                 qPrintable(at.data(PaletteModel::HintRole).toString()));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(m_made->fixture().child<QWidget>("askForStepForm"));
        QVERIFY(m_made->submit("askForStepForm"));
        QTRY_VERIFY(newest("SELECT text FROM comment ORDER BY id DESC").contains(QStringLiteral("“Assess” is asked")));
    }

    void nothingRefusedIsSaidAndAsksNobody()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->open("risks"));
        m_made->fixture().press(QStringLiteral("Ctrl+Shift+A"));
        QVERIFY(m_made->fixture().idle());
        QVERIFY(!m_made->fixture().child<QWidget>("askForStepForm"));
        QVERIFY(m_made->says(QStringLiteral("Nothing here is refused for want of a role.")));
    }

private:
    static constexpr int waitingTab = 11;

    ApprovalProject& project() { return m_made->project(); }

    void chooseStep(const QString& step)
    {
        auto* which = m_made->inForm<QComboBox>("askForStepForm", "step");
        QVERIFY2(which->findText(step) >= 0, qPrintable(step));
        which->setCurrentIndex(which->findText(step));
    }

    /// The first text that a query answers; empty for none.
    QString newest(const char* query)
    {
        return valueOf(project().database().read([query](db::Connection& connection) {
            db::Statement row = connection.prepare(query);
            return row.step() ? row.text(0) : QString();
        }));
    }

    std::unique_ptr<GovernanceWindow> m_made;
};

ASSAY_TEST(TestAsking)
#include "tst_asking.moc"
