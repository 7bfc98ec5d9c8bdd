// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_rows.h"
#include "core/decisions/decision_rows.h"
#include "core/handovers/handover_rows.h"
#include "core/priorities/priority_rows.h"
#include "core/tasks/task_rows.h"
#include "core/value/value_rows.h"
#include "tests/support/keyboard_fixture.h"
#include "tests/support/shown_words.h"
#include "tests/support/test_program.h"

#include <QClipboard>
#include <QListView>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// The work that people do together, each flow from its beginning to its end without a mouse.
class TestKeyboardFlows : public KeyboardFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aUseCaseIsRatedFramedAndAgreedOn()
    {
        actAs("Ana");
        choose(QStringLiteral("UC-11"));
        QVERIFY(tabToNamed("rate"));
        press(Qt::Key_Space);
        press(Qt::Key_Tab); // The respect is value as it stands; on to the score.
        press(Qt::Key_Down);
        press(Qt::Key_Tab);
        type(QStringLiteral("Margin of every overdraft"));
        press(Qt::Key_Return);
        const auto ratings =
            read([this](db::Connection& connection) { return priorities::ofUseCase(connection, useCase("UC-11").id); });
        QCOMPARE(ratings.size(), std::size_t(1));
        QCOMPARE(ratings.front().score, 4);
        QVERIFY(toPageTab(QStringLiteral("Framing and plan")));
        QVERIFY(tabToNamed("beginCanvas"));
        press(Qt::Key_Space); // The first block; all fields at once is another way.
        for (int back = 0; back < 8 && m_fixture->focus()->objectName() != u"writeCharter"; ++back)
            press(Qt::Key_Tab, Qt::ShiftModifier); // It stands before the canvas.
        QCOMPARE(m_fixture->focus()->objectName(), QStringLiteral("writeCharter"));
        press(Qt::Key_Space);
        for (const char* words :
             {"A customer with an overdraft", "365", "Paid back or not", "One price", "1", "4", ""}) {
            type(QString::fromLatin1(words));
            press(Qt::Key_Tab);
        }
        press(Qt::Key_Down); // Who decides.
        QVERIFY(tabToNamed("submit"));
        press(Qt::Key_Space);
        QVERIFY(tabToNamed("proposeCharter"));
        press(Qt::Key_Space);
        for (const char* voice : {"Ana", "Bo", "Ruth"}) {
            actAs(voice);
            QVERIFY(tabToNamed("speakOnCharter"));
            press(Qt::Key_Space);
            press(Qt::Key_Tab);
            press(Qt::Key_Tab);
            type(QStringLiteral("Agreed"));
            press(Qt::Key_Return);
        }
        QVERIFY(says(QStringLiteral("Accepted · version 1")));
    }

    void F19_whoMayIsAskedForWhatAGateLacks()
    {
        actAs("Ana");
        choose(QStringLiteral("UC-6"));
        QVERIFY(tabToNamed("askGate"));
        press(Qt::Key_Space);
        type(QStringLiteral("The rota comes on Monday"));
        QVERIFY(tabToNamed("submit"));
        press(Qt::Key_Space);
        QVERIFY(!m_fixture->child<QWidget>("gateRequest"));
        actAs("Ruth");
        QVERIFY(inboxHolds(QStringLiteral("UC-6")));
    }

    void F6_aTaskIsMadeFromAThingBlockedAndDone()
    {
        actAs("Ana");
        choose(QStringLiteral("UC-3"));
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        type(QStringLiteral("Look at July again"));
        press(Qt::Key_Return);
        const QString key = read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT key FROM task WHERE title = 'Look at July again'");
            return row.step() ? row.text(0) : QString();
        });
        choose(key);
        QCOMPARE(address().kind, QByteArray("task"));
        const QString uid = address().key;
        QVERIFY(tabToNamed("stepInProgress"));
        press(Qt::Key_Space);
        QVERIFY(tabToNamed("stepBlocked"));
        press(Qt::Key_Space);
        press(Qt::Key_Tab); // The category is the first.
        type(QStringLiteral("No rows of July"));
        press(Qt::Key_Return);
        QCOMPARE(toString(task(uid).state), QStringLiteral("Blocked"));
        QVERIFY(tabToNamed("stepInProgress"));
        press(Qt::Key_Space);
        QVERIFY(tabToNamed("stepDone"));
        press(Qt::Key_Space);
        QCOMPARE(toString(task(uid).state), QStringLiteral("Done"));
    }

    void S14_somebodyIsMentionedReadsItAndIsDoneWithIt()
    {
        actAs("Ana");
        choose(QStringLiteral("UC-2"));
        QVERIFY(toPageTab(QStringLiteral("Tasks and talk")));
        QVERIFY(tabTo(
            [](const QWidget& focus) { return focus.accessibleName() == QStringLiteral("What you want to say"); }));
        type(QStringLiteral("@Ru"));
        QVERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Return);
        type(QStringLiteral("please look"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(says(QStringLiteral("@Ruth please look")), qPrintable(shownWords(pages()).join(u'|')));
        actAs("Ruth");
        QVERIFY(inboxHolds(QStringLiteral("UC-2")));
        press(Qt::Key_Return);
        QCOMPARE(address().kind, QByteArray("use-case"));
        QVERIFY(inboxHolds(QStringLiteral("UC-2")));
        press(Qt::Key_E);
        goTo(Qt::Key_P);
        QVERIFY(!inboxHolds(QStringLiteral("UC-2")));
    }

    void F7_whatIsHandedOverIsAnsweredAndTaken()
    {
        actAs("Tom");
        goTo(Qt::Key_S);
        QVERIFY(toPageTab(QStringLiteral("Handovers")));
        choose(QStringLiteral("Hand something over"));
        QVERIFY(tabToNamed("receiver"));
        while (!ownWords(*target()).contains(QStringLiteral("DevOps engineer")) && comboMoves())
            press(Qt::Key_Down);
        QVERIFY(tabToNamed("submit"));
        press(Qt::Key_Space);
        QCOMPARE(address().kind, QByteArray("handover"));
        const QString uid = address().key;
        for (const HandoverItem* item = firstOpen(uid); item; item = firstOpen(uid)) {
            const QString name = QStringLiteral("Answer “%1”").arg(item->text);
            QVERIFY2(tabTo([&](const QWidget& focus) { return focus.accessibleName() == name; }), qPrintable(name));
            press(Qt::Key_Space);
            type(QStringLiteral("As the release says"));
            press(Qt::Key_Return, Qt::ControlModifier);
        }
        actAs("Kofi");
        QVERIFY(tabToNamed("acceptHandover"));
        press(Qt::Key_Space);
        QCOMPARE(toString(handover(uid).state), QStringLiteral("Accepted"));
    }

    void S1_aChangeIsPlannedAndAgreedTo()
    {
        actAs("Tom");
        choose(QStringLiteral("CH-5"));
        QCOMPARE(address().kind, QByteArray("change"));
        const QString uid = address().key;
        QVERIFY(tabToNamed("editChange"));
        press(Qt::Key_Space);
        QVERIFY(tabToNamed("training"));
        type(QStringLiteral("An hour for each officer"));
        QVERIFY(tabToNamed("submit"));
        press(Qt::Key_Space);
        QVERIFY(tabToNamed("submitChange"));
        press(Qt::Key_Space);
        for (const char* voice : {"Kofi", "Ruth", "Ines"}) {
            actAs(voice);
            QVERIFY(tabToNamed("approveChange"));
            press(Qt::Key_Space);
            type(QStringLiteral("Agreed"));
            press(Qt::Key_Return, Qt::ControlModifier);
        }
        QCOMPARE(toString(read([&](db::Connection& connection) { return changes::byName(connection, uid); }).state),
                 QStringLiteral("Approved"));
    }

    void F8_aDecisionIsProposedAndDecided()
    {
        actAs("Ines");
        goTo(Qt::Key_A);
        QVERIFY(toPageTab(QStringLiteral("Decisions")));
        choose(QStringLiteral("Propose a decision"));
        type(QStringLiteral("One image for all services"));
        press(Qt::Key_Return);
        QCOMPARE(address().kind, QByteArray("decision"));
        const QString uid = address().key;
        QVERIFY(tabToNamed("editDecision"));
        press(Qt::Key_Space);
        QVERIFY(tabToNamed("outcome"));
        type(QStringLiteral("One, built nightly"));
        QVERIFY(tabToNamed("submit"));
        press(Qt::Key_Space);
        QVERIFY(tabToNamed("acceptDecision"));
        press(Qt::Key_Space);
        QCOMPARE(toString(read([&](db::Connection& connection) { return decisions::byName(connection, uid); }).state),
                 QStringLiteral("Accepted"));
    }

    void F9_harmThatUsersReportReachesModelRisk()
    {
        actAs("Ana");
        choose(QStringLiteral("UC-2"));
        QVERIFY(toPageTab(QStringLiteral("Users")));
        QVERIFY(tabToNamed("addFeedback"));
        press(Qt::Key_Space);
        type(QStringLiteral("A customer in mourning was reminded"));
        QVERIFY(tabToNamed("harm"));
        press(Qt::Key_Space);
        QVERIFY(tabToNamed("submit"));
        press(Qt::Key_Space);
        QVERIFY(says(QStringLiteral("A customer in mourning was reminded")));
        actAs("Ruth");
        QVERIFY(inboxHolds(QStringLiteral("A customer in mourning")) || inboxHolds(QStringLiteral("FB-8")));
    }

    void S47_valueIsRecordedMeasuredAndAccepted()
    {
        actAs("Ana");
        choose(QStringLiteral("UC-3"));
        QVERIFY(toPageTab(QStringLiteral("Value")));
        QVERIFY(tabToNamed("newValue"));
        press(Qt::Key_Space);
        press(Qt::Key_Tab); // The use case is the one of the page.
        for (const char* words : {"Fewer bad loans", "Bad loans", "5", "loans", "Last year"}) {
            type(QString::fromLatin1(words));
            if (QString::fromLatin1(words) != QStringLiteral("Last year"))
                press(Qt::Key_Tab);
        }
        press(Qt::Key_Return);
        QCOMPARE(toString(value("V-4").state), QStringLiteral("Hypothesis"));
        takeValueStep("measureValue", {"6", "2026-10-01", "2026-11-01"});
        actAs("Kofi");
        takeValueStep("acknowledgeValue", {"Counted from the log"});
        actAs("Bo");
        takeValueStep("acceptValue", {"Agreed"});
        QCOMPARE(toString(value("V-4").state), QStringLiteral("Accepted"));
    }

    void F11_whatWasWrittenIsSearchedForAndOpened()
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        type(QStringLiteral("surety"));
        press(Qt::Key_Return);
        QVERIFY(tabToNamed("hits") || target()->objectName() == QStringLiteral("hits"));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY2(says(QStringLiteral("surety")), address().kind.constData());
    }

    void F12_anAddressIsCopiedAndOpenedAgain()
    {
        choose(QStringLiteral("UC-5"));
        const Address place = address();
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        goTo(Qt::Key_W);
        press(Qt::Key_K, Qt::ControlModifier);
        press(Qt::Key_V, Qt::ControlModifier);
        press(Qt::Key_Return);
        QCOMPARE(address(), place);
    }

private:
    UseCase useCase(const char* key)
    {
        return read(
            [key](db::Connection& connection) { return usecases::byKeyOrUid(connection, QString::fromLatin1(key)); });
    }

    Task task(const QString& uid)
    {
        return read([&](db::Connection& connection) { return tasks::byName(connection, uid); });
    }

    Handover handover(const QString& uid)
    {
        return read([&](db::Connection& connection) { return handovers::byName(connection, uid); });
    }

    ValueRecord value(const char* key)
    {
        return read([key](db::Connection& connection) { return values::byName(connection, QString::fromLatin1(key)); });
    }

    /// The first thing of a handover that has to be answered and is not.
    const HandoverItem* firstOpen(const QString& uid)
    {
        m_open = handover(uid).unsettled();
        return m_open.empty() ? nullptr : &m_open.front();
    }

    bool comboMoves()
    {
        const auto* box = qobject_cast<const QComboBox*>(target());
        return box && box->currentIndex() + 1 < box->count();
    }

    void takeValueStep(const char* button, const std::vector<const char*>& words)
    {
        QVERIFY(tabToNamed("ledger"));
        press(Qt::Key_End, Qt::ControlModifier);
        QVERIFY2(tabToNamed(button), button);
        press(Qt::Key_Space);
        for (const char* word : words) {
            type(QString::fromLatin1(word));
            if (word != words.back())
                press(Qt::Key_Tab);
        }
        if (QLatin1String(button) == QLatin1String("measureValue")) {
            QVERIFY(tabToNamed("evidence"));
            type(QStringLiteral("Counts of October"));
        }
        press(Qt::Key_Return);
    }

    /// Goes to the inbox and to the row that names something.
    bool inboxHolds(const QString& words)
    {
        choose(QStringLiteral("Inbox")); // In a text, G and I are letters.
        auto* items = m_fixture->child<QTableView>("inboxItems");
        if (target() != items && !tabToNamed("inboxItems"))
            return false;
        press(Qt::Key_Home);
        for (int row = 0; row < items->model()->rowCount(); ++row) {
            for (int column = 0; column < items->model()->columnCount(); ++column) {
                if (items->model()->index(items->currentIndex().row(), column).data().toString().contains(words))
                    return true;
            }
            press(Qt::Key_Down);
        }
        return false;
    }

    std::vector<HandoverItem> m_open;
};

ASSAY_TEST(TestKeyboardFlows)
#include "tst_keyboard_flows.moc"
