// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ulid.h"
#include "core/feedback/feedback_rows.h"
#include "core/feedback/feedback_store.h"
#include "core/inbox/inbox_reading.h"
#include "tests/support/page_window.h"
#include "tests/support/shown_words.h"
#include "tests/support/test_program.h"
#include "ui/talk/thing_talk.h"
#include "ui/widgets/page.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace assay;
using namespace assay::tests;

/// The page of an item of feedback, and that each person who writes on a page has their own draft.
class TestFeedbackPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageWindow>();
        QVERIFY(m_fixture->openDemo());
    }

    void cleanup() { m_fixture.reset(); }

    void F9_feedbackGoesItsWayOnItsPageAndEachStepSaysWhyItIsNotThereYet()
    {
        m_fixture->actAs(QStringLiteral("Ana"), Role::DataScientist);
        const QString key = takeIn(QStringLiteral("It takes a minute."));
        m_fixture->goTo({{}, "feedback", key});
        QVERIFY(m_fixture->isSaid(QStringLiteral("It takes a minute.")));
        QVERIFY(!m_fixture->button("answerFeedback").isEnabled());
        QVERIFY2(m_fixture->button("answerFeedback").statusTip().contains(QStringLiteral("triage it")),
                 qUtf8Printable(m_fixture->button("answerFeedback").statusTip()));
        m_fixture->button("triageFeedback").click();
        m_fixture->button("submit").click();
        m_fixture->settle();
        QTRY_VERIFY(m_fixture->button("answerFeedback").isEnabled());
        QVERIFY(!m_fixture->button("closeFeedback").isEnabled());
        m_fixture->button("linkFeedback").click();
        m_fixture->child<QLineEdit>("target")->setText(QStringLiteral("UC-3"));
        m_fixture->button("submit")
            .click(); // The kind of the first choice is a release, and there is none of that name.
        m_fixture->settle();
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("no release UC-3")));
        QVERIFY(item(key).links.empty());
        QCOMPARE(m_fixture->named<QLineEdit>("target").text(),
                 QStringLiteral("UC-3")); // The form stays, with its words.
        m_fixture->press(QStringLiteral("Escape"));
        m_fixture->settle();
        valueOf(FeedbackStore(m_fixture->database())
                    .link(key, FeedbackTarget::UseCase, QStringLiteral("UC-3"), m_fixture->me(), newUlid(1)));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        m_fixture->button("answerFeedback").click();
        m_fixture->child<QPlainTextEdit>("reply")->setPlainText(QStringLiteral("Since today it takes a second."));
        m_fixture->button("submit").click();
        m_fixture->settle();
        QTRY_COMPARE(m_fixture->child<QLabel>("feedbackReply")->text(),
                     QStringLiteral("Since today it takes a second."));
        m_fixture->button("closeFeedback").click();
        m_fixture->settle();
        QTRY_VERIFY(item(key).state == FeedbackState::Closed);
        QTRY_VERIFY(!m_fixture->button("closeFeedback").isVisible());
        m_fixture->button("open-use-case").click();
        m_fixture->settle();
        QCOMPARE(m_fixture->shown().kind, QByteArray("use-case"));
    }

    void F9_aReplyComesToTheInboxOfWhoGaveItAndLeadsToThePage()
    {
        m_fixture->actAs(QStringLiteral("Ana"), Role::DataScientist);
        const QString key = takeIn(QStringLiteral("It takes a minute."), QStringLiteral("Tom"));
        FeedbackStore store(m_fixture->database());
        valueOf(store.triage({.feedback = key}, m_fixture->me(), newUlid(1)));
        valueOf(store.answer({key, QStringLiteral("Since today it takes a second.")}, m_fixture->me(), newUlid(2)));
        m_fixture->actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        const Inbox inbox = valueOf(m_fixture->database().read([&](db::Connection& connection) {
            return inbox::inboxOf(connection, m_fixture->me().person, m_fixture->database().clock().now());
        }));
        const auto answered = std::find_if(inbox.items.begin(), inbox.items.end(),
                                           [](const InboxItem& each) { return each.reason == InboxReason::Answered; });
        QVERIFY(answered != inbox.items.end());
        m_fixture->goTo({{}, answered->thing.kind, answered->thing.uid});
        QVERIFY(m_fixture->isSaid(QStringLiteral("Since today it takes a second.")));
    }

    void nothingOfTheItemBeforeStandsOnThePageOfOneThatIsNotThere()
    {
        m_fixture->goTo({{}, "feedback", QStringLiteral("FB-2")});
        const auto titles = [this] { return shownWords(*m_fixture->window().findChild<PageStack*>()->page()); };
        QVERIFY(titles().join(u' ').contains(QStringLiteral("FB-2 · ")));
        m_fixture->goTo({{}, "feedback", QStringLiteral("FB-99")});
        QVERIFY(m_fixture->isSaid(QStringLiteral("no feedback FB-99")));
        const QString words = titles().join(u'|');
        QVERIFY2(!words.contains(QStringLiteral("FB-2 · ")), qUtf8Printable(words));
        for (const char* state : {"Triaged", "Answered", "New", "Linked", "Closed"})
            QVERIFY2(!titles().contains(QLatin1String(state)), qUtf8Printable(words));
        for (const char* step : {"triageFeedback", "answerFeedback", "linkFeedback", "closeFeedback", "moreSteps"})
            QVERIFY2(!m_fixture->button(step).isVisible(), step);
    }

    void theFocusStaysOnWhatItLedToWhenSomethingElseChanges()
    {
        m_fixture->actAs(QStringLiteral("Ana"), Role::DataScientist);
        const QString key = takeIn(QStringLiteral("It takes a minute."));
        FeedbackStore store(m_fixture->database());
        valueOf(store.triage({.feedback = key}, m_fixture->me(), newUlid(1)));
        valueOf(store.link(key, FeedbackTarget::UseCase, QStringLiteral("UC-3"), m_fixture->me(), newUlid(2)));
        m_fixture->goTo({{}, "feedback", key});
        m_fixture->button("open-use-case").setFocus();
        valueOf(store.answer({key, QStringLiteral("Since today it takes a second.")}, m_fixture->me(), newUlid(3)));
        valueOf(store.link(key, FeedbackTarget::UseCase, QStringLiteral("UC-1"), m_fixture->me(), newUlid(4)));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("Since today it takes a second.")));
        QCOMPARE(m_fixture->focus()->objectName(), QStringLiteral("open-use-case"));
        m_fixture->press(QStringLiteral("Space"));
        m_fixture->settle();
        QCOMPARE(m_fixture->shown(), m_fixture->useCase(QStringLiteral("Consumer loan screening")));
    }

    void F9_feedbackIsLinkedToAnIncidentAndTheLinkIsTakenAway()
    {
        m_fixture->actAs(QStringLiteral("Ana"), Role::DataScientist);
        const QString key = takeIn(QStringLiteral("It refuses everybody."));
        m_fixture->goTo({{}, "feedback", key});
        QTRY_VERIFY(m_fixture->button("linkToIncident").isEnabled());
        QVERIFY(!m_fixture->button("unlinkFeedback").isEnabled());
        m_fixture->button("linkToIncident").click(); // As its entry of the menu does.
        QTRY_VERIFY(m_fixture->child<QLineEdit>("target"));
        m_fixture->child<QLineEdit>("target")->setText(QStringLiteral("I-1"));
        m_fixture->button("submit").click();
        m_fixture->settle();
        QTRY_COMPARE(item(key).links.size(), std::size_t(1));
        QVERIFY(item(key).state == FeedbackState::New); // It is still to be judged.
        QTRY_VERIFY(m_fixture->button("unlinkFeedback").isEnabled());
        m_fixture->button("unlinkFeedback").click();
        m_fixture->button("submit").click();
        m_fixture->settle();
        QTRY_VERIFY(item(key).links.empty());
    }

    void whatWasSaidIsCopiedByTheKeyboardAlone()
    {
        m_fixture->actAs(QStringLiteral("Ana"), Role::DataScientist);
        m_fixture->goTo({{}, "feedback", takeIn(QStringLiteral("It takes a minute."))});
        auto& text = m_fixture->named<QLabel>("feedbackText");
        for (int tabs = 0; tabs < 120 && m_fixture->focus() != &text; ++tabs)
            m_fixture->press(QStringLiteral("Tab"));
        QCOMPARE(m_fixture->focus(), static_cast<QWidget*>(&text));
        m_fixture->press(QStringLiteral("Ctrl+A"));
        m_fixture->press(QStringLiteral("Ctrl+C"));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("It takes a minute."));
    }

    void F1_feedbackDecisionsHandoversAndMeetingsAreTalkedAboutOnTheirPages()
    {
        const std::pair<const char*, const char*> pages[] = {
            {"feedback", "FB-2"}, {"decision", "D-2"}, {"handover", "H-1"}, {"meeting", "M-1"}};
        for (const auto& [kind, key] : pages) {
            m_fixture->goTo({{}, kind, QString::fromLatin1(key)});
            QPlainTextEdit* field = talkField();
            QVERIFY2(field, kind);
            field->setPlainText(QStringLiteral("About %1").arg(QLatin1String(key)));
            field->setFocus();
            m_fixture->press(QStringLiteral("Ctrl+Return"));
            m_fixture->settle();
            QCOMPARE(numberIn(m_fixture->database(),
                              "SELECT count(*) FROM comment WHERE thing_kind = '" + QByteArray(kind)
                                  + "' AND text LIKE 'About %'"),
                     1);
        }
    }

    void F1_eachPersonHasTheirOwnDraftOfAComment()
    {
        m_fixture->actAs(QStringLiteral("Ana"), Role::DataScientist);
        m_fixture->goTo({{}, "decision", QStringLiteral("D-2")});
        QTest::keyClicks(talkField(), QStringLiteral("half a thought of Ana"));
        m_fixture->actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        QVERIFY(talkField()->toPlainText().isEmpty());
        QTest::keyClicks(talkField(), QStringLiteral("and of Tom"));
        m_fixture->actAs(QStringLiteral("Ana"), Role::DataScientist);
        QTRY_COMPARE(talkField()->toPlainText(), QStringLiteral("half a thought of Ana"));
        m_fixture->actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        QTRY_COMPARE(talkField()->toPlainText(), QStringLiteral("and of Tom"));
    }

    void F6_aTaskFromThePageThatIsShownNamesItByItsKey()
    {
        m_fixture->goTo({{}, "feedback", QStringLiteral("FB-2")});
        m_fixture->action("new-task")->trigger();
        m_fixture->settle();
        QVERIFY(m_fixture->isSaid(QStringLiteral("Made from FB-2 · ")));
    }

private:
    QString takeIn(const QString& words, const QString& source = {})
    {
        return valueOf(FeedbackStore(m_fixture->database())
                           .add({.text = words, .source = source, .useCase = QStringLiteral("UC-3")}, m_fixture->me(),
                                newUlid(9)));
    }
    Feedback item(const QString& key)
    {
        return valueOf(m_fixture->database().read(
            [&](db::Connection& connection) { return feedback::byKeyOrUid(connection, key); }));
    }
    QPlainTextEdit* talkField() const
    {
        for (ThingTalk* talk : m_fixture->window().findChildren<ThingTalk*>()) {
            if (talk->isVisible())
                return talk->findChild<QPlainTextEdit*>(QStringLiteral("remark"));
        }
        return nullptr;
    }
    std::unique_ptr<PageWindow> m_fixture;
};

ASSAY_TEST(TestFeedbackPage)
#include "tst_feedback_page.moc"
