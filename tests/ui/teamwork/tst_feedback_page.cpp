// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ulid.h"
#include "core/feedback/feedback_rows.h"
#include "core/feedback/feedback_store.h"
#include "core/inbox/inbox_reading.h"
#include "core/people/people_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/shell/page_stack.h"
#include "ui/talk/thing_talk.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace assay;
using namespace assay::tests;

/// The page of an item of feedback, and that each person who writes on a page has their own draft.
class TestFeedbackPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openDemo());
    }

    void cleanup() { m_fixture.reset(); }

    void F9_feedbackGoesItsWayOnItsPageAndEachStepSaysWhyItIsNotThereYet()
    {
        actAs(QStringLiteral("Ana"), Role::DataScientist);
        const QString key = takeIn(QStringLiteral("It takes a minute."));
        open({{}, "feedback", key});
        QVERIFY(isSaid(QStringLiteral("It takes a minute.")));
        QVERIFY(!button("answerFeedback").isEnabled());
        QVERIFY2(button("answerFeedback").statusTip().contains(QStringLiteral("triage it")),
                 qUtf8Printable(button("answerFeedback").statusTip()));
        button("triageFeedback").click();
        button("submit").click();
        m_fixture->settle();
        QTRY_VERIFY(button("answerFeedback").isEnabled());
        QVERIFY(!button("closeFeedback").isEnabled());
        button("linkFeedback").click();
        m_fixture->child<QLineEdit>("target")->setText(QStringLiteral("UC-3"));
        button("submit").click(); // The kind of the first choice is a release, and there is none of that name.
        m_fixture->settle();
        QVERIFY(item(key).links.empty());
        m_fixture->press(QStringLiteral("Escape"));
        m_fixture->settle();
        valueOf(FeedbackStore(database()).link(key, FeedbackTarget::UseCase, QStringLiteral("UC-3"), me(), newUlid(1)));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        button("answerFeedback").click();
        m_fixture->child<QPlainTextEdit>("reply")->setPlainText(QStringLiteral("Since today it takes a second."));
        button("submit").click();
        m_fixture->settle();
        QTRY_COMPARE(m_fixture->child<QLabel>("feedbackReply")->text(),
                     QStringLiteral("Since today it takes a second."));
        button("closeFeedback").click();
        m_fixture->settle();
        QTRY_VERIFY(item(key).state == FeedbackState::Closed);
        QTRY_VERIFY(!button("closeFeedback").isVisible());
        button("open-use-case").click();
        m_fixture->settle();
        QCOMPARE(shown().kind, QByteArray("use-case"));
    }

    void F9_aReplyComesToTheInboxOfWhoGaveItAndLeadsToThePage()
    {
        actAs(QStringLiteral("Ana"), Role::DataScientist);
        const QString key = takeIn(QStringLiteral("It takes a minute."), QStringLiteral("Tom"));
        FeedbackStore store(database());
        valueOf(store.triage({.feedback = key}, me(), newUlid(1)));
        valueOf(store.answer(key, QStringLiteral("Since today it takes a second."), me(), newUlid(2)));
        actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        const Inbox inbox = valueOf(database().read([&](db::Connection& connection) {
            return inbox::inboxOf(connection, me().person, database().clock().now());
        }));
        const auto answered = std::find_if(inbox.items.begin(), inbox.items.end(),
                                           [](const InboxItem& each) { return each.reason == InboxReason::Answered; });
        QVERIFY(answered != inbox.items.end());
        open({{}, answered->thing.kind, answered->thing.uid});
        QVERIFY(isSaid(QStringLiteral("Since today it takes a second.")));
    }

    void F1_feedbackDecisionsHandoversAndMeetingsAreTalkedAboutOnTheirPages()
    {
        const std::pair<const char*, const char*> pages[] = {
            {"feedback", "FB-2"}, {"decision", "D-2"}, {"handover", "H-1"}, {"meeting", "M-1"}};
        for (const auto& [kind, key] : pages) {
            open({{}, kind, QString::fromLatin1(key)});
            QPlainTextEdit* field = talkField();
            QVERIFY2(field, kind);
            field->setPlainText(QStringLiteral("About %1").arg(QLatin1String(key)));
            field->setFocus();
            m_fixture->press(QStringLiteral("Ctrl+Return"));
            m_fixture->settle();
            QCOMPARE(numberIn(database(),
                              "SELECT count(*) FROM comment WHERE thing_kind = '" + QByteArray(kind)
                                  + "' AND text LIKE 'About %'"),
                     1);
        }
    }

    void F1_eachPersonHasTheirOwnDraftOfAComment()
    {
        actAs(QStringLiteral("Ana"), Role::DataScientist);
        open({{}, "decision", QStringLiteral("D-2")});
        QTest::keyClicks(talkField(), QStringLiteral("half a thought of Ana"));
        actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        QVERIFY(talkField()->toPlainText().isEmpty());
        QTest::keyClicks(talkField(), QStringLiteral("and of Tom"));
        actAs(QStringLiteral("Ana"), Role::DataScientist);
        QTRY_COMPARE(talkField()->toPlainText(), QStringLiteral("half a thought of Ana"));
        actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        QTRY_COMPARE(talkField()->toPlainText(), QStringLiteral("and of Tom"));
    }

    void F6_aTaskFromThePageThatIsShownNamesItByItsKey()
    {
        open({{}, "feedback", QStringLiteral("FB-2")});
        m_fixture->action("new-task")->trigger();
        m_fixture->settle();
        QVERIFY(isSaid(QStringLiteral("Made from FB-2 · ")));
    }

private:
    db::Database& database() { return *m_fixture->session().database; }
    Actor me() { return m_fixture->session().actor; }
    void open(const Address& address)
    {
        m_fixture->window().openAddress(address);
        m_fixture->settle();
    }
    Address shown() const { return m_fixture->window().findChild<PageStack*>()->address(); }

    QString takeIn(const QString& words, const QString& source = {})
    {
        return valueOf(
            FeedbackStore(database())
                .add({.text = words, .source = source, .useCase = QStringLiteral("UC-3")}, me(), newUlid(9)));
    }
    Feedback item(const QString& key)
    {
        return valueOf(
            database().read([&](db::Connection& connection) { return feedback::byKeyOrUid(connection, key); }));
    }
    QPlainTextEdit* talkField() const
    {
        for (ThingTalk* talk : m_fixture->window().findChildren<ThingTalk*>()) {
            if (talk->isVisible())
                return talk->findChild<QPlainTextEdit*>(QStringLiteral("remark"));
        }
        return nullptr;
    }
    QPushButton& button(const char* name) const
    {
        QPushButton* found = nullptr;
        for (QPushButton* each : m_fixture->window().findChildren<QPushButton*>(QLatin1String(name))) {
            if (!found || each->isVisible())
                found = each;
        }
        if (!found)
            qFatal("no button %s", name);
        return *found;
    }
    void actAs(const QString& name, Role role)
    {
        for (const Person& person : valueOf(PeopleStore(database()).all())) {
            for (QAction* action : m_fixture->window().personActions()) {
                if (person.name == name
                    && action->objectName() == QStringLiteral("act-%1-%2").arg(person.uid, toString(role))) {
                    action->trigger();
                    return m_fixture->settle();
                }
            }
        }
        qFatal("nobody of that name");
    }
    bool isSaid(const QString& words) const
    {
        const auto labels = m_fixture->window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

ASSAY_TEST(TestFeedbackPage)
#include "tst_feedback_page.moc"
