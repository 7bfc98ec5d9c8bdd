// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote before stays to be read, and nobody writes over what they have not seen.
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_store.h"
#include "core/discussion/comment_store.h"
#include "core/feedback/feedback_rows.h"
#include "core/feedback/feedback_store.h"
#include "core/meetings/meeting_rows.h"
#include "core/meetings/meeting_store.h"
#include "tests/support/edited_elsewhere.h"
#include "tests/support/shown_words.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_team.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace assay;
using namespace assay::tests;

class TestEarlierWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowTeam>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(database()), QString());
        m_fixture.reset();
    }

    void F17_minutesAreBroughtTogetherFieldByField()
    {
        const QString uid = minutes();
        QWidget* form = openMinutes(uid);
        write(*form, "attendees", QStringLiteral("Cleo, A guest"));
        editElsewhere(*m_fixture, {"meeting", "edit", "M-1", "--text", "- Task: Tell the branches", "--as", "Cleo"});
        QVERIFY(m_fixture->idle());
        submitOf(*form)->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>("meetingForm"));
        QVERIFY(m_fixture->idle());
        QCOMPARE(meeting().text, QStringLiteral("- Task: Tell the branches"));
        QCOMPARE(meeting().attendees.size(), std::size_t(2));
        QCOMPARE(meeting().heldAt, heldAt);                             // The hour, too, which the form does not show.
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM task"), 1); // Made once.
    }

    void F17_notesThatBothWroteAreAskedAboutAndTheLinesOfWhatStandsAreMade()
    {
        const QString uid = minutes();
        QWidget* form = openMinutes(uid);
        form->findChild<QPlainTextEdit*>(QStringLiteral("notes"))
            ->setPlainText(QStringLiteral("- Task: Measure refusals"));
        editElsewhere(*m_fixture,
                      {"meeting", "edit", "M-1", "--text", "We talked.", "--title", "Weekly", "--as", "Cleo"});
        QVERIFY(m_fixture->idle());
        submitOf(*form)->click();
        QTRY_VERIFY(m_fixture->child<QAbstractButton>("mine-notes"));
        QVERIFY(!m_fixture->child<QWidget>("theirs-title")); // Which only they changed.
        QVERIFY(m_fixture->child<QWidget>("theirs-notes")->accessibleName().contains(QStringLiteral("We talked.")));
        QCOMPARE(meeting().text, QStringLiteral("We talked.")); // Nothing is written before the choice.
        m_fixture->child<QAbstractButton>("mine-notes")->click();
        submitOf(*m_fixture->child<QWidget>("mergeForm"))->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>("meetingForm"));
        QVERIFY(m_fixture->idle());
        QCOMPARE(meeting().text, QStringLiteral("- Task: Measure refusals"));
        QCOMPARE(meeting().title, QStringLiteral("Weekly"));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM task"), 1);
        const auto earlier = valueOf(database().read(
            [&](db::Connection& connection) { return meetings::revisionsOf(connection, meeting().id); }));
        QCOMPARE(earlier.size(), std::size_t(2));
        QCOMPARE(earlier.back().text, QStringLiteral("We talked."));
    }

    void F17_aReplyThatCameMeanwhileIsAskedAboutAndTheEarlierOneStaysToBeRead()
    {
        const QString key = triaged();
        openFeedback(key);
        m_fixture->child<QPushButton>("answerFeedback")->click();
        auto* form = m_fixture->child<QWidget>("replyForm");
        QVERIFY(form);
        form->findChild<QPlainTextEdit*>(QStringLiteral("reply"))->setPlainText(QStringLiteral("It is fast now."));
        editElsewhere(*m_fixture, {"feedback", "answer", key.toUtf8(), "We look <b>into</b> it.", "--as", "Cleo"});
        QVERIFY(m_fixture->idle());
        submitOf(*form)->click();
        QTRY_VERIFY(m_fixture->child<QAbstractButton>("mine-reply"));
        QCOMPARE(feedbackItem(key).reply, QStringLiteral("We look <b>into</b> it."));
        m_fixture->child<QAbstractButton>("mine-reply")->click();
        submitOf(*m_fixture->child<QWidget>("mergeForm"))->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>("replyForm"));
        QVERIFY(m_fixture->idle());
        QCOMPARE(feedbackItem(key).reply, QStringLiteral("It is fast now."));
        QTRY_VERIFY(m_fixture->child<QWidget>("earlierReplies")
                    && m_fixture->child<QWidget>("earlierReplies")->isVisible());
        const QStringList earlier = shownWords(*m_fixture->child<QWidget>("earlierReplies"));
        QVERIFY2(earlier.contains(QStringLiteral("We look <b>into</b> it.")), qPrintable(earlier.join(u'|')));
        QVERIFY2(earlier.join(u'|').contains(QStringLiteral("Cleo")), qPrintable(earlier.join(u'|')));
    }

    void F17_whoJudgesFeedbackKeepsWhatOthersJudgedMeanwhile()
    {
        const QString key = triaged();
        openFeedback(key);
        m_fixture->child<QPushButton>("triageFeedback")->click();
        auto* form = m_fixture->child<QWidget>("triageForm");
        QVERIFY(form);
        auto* severity = form->findChild<QComboBox*>(QStringLiteral("severity"));
        severity->setCurrentIndex(severity->findData(toString(Severity::Critical)));
        editElsewhere(*m_fixture, {"feedback", "triage", key.toUtf8(), "--harm", "--as", "Cleo"});
        QVERIFY(m_fixture->idle());
        submitOf(*form)->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>("triageForm"));
        QVERIFY(m_fixture->idle());
        QVERIFY(feedbackItem(key).severity == Severity::Critical);
        QVERIFY(feedbackItem(key).harm);
    }

    void F17_anEffectThatWasWrittenMeanwhileIsAskedAboutAndTheEarlierOneStaysToBeRead()
    {
        const QString uid = accepted();
        m_fixture->window().openAddress({{}, "decision", uid});
        QVERIFY(m_fixture->idle());
        m_fixture->child<QPushButton>("measureDecision")->click();
        auto* form = m_fixture->child<QWidget>("effectForm");
        QVERIFY(form);
        form->findChild<QPlainTextEdit*>(QStringLiteral("measured"))->setPlainText(QStringLiteral("40 ms"));
        editElsewhere(*m_fixture, {"decision", "measure", "D-1", "60 ms", "--as", "Cleo"});
        QVERIFY(m_fixture->idle());
        submitOf(*form)->click();
        QTRY_VERIFY(m_fixture->child<QAbstractButton>("mine-measured"));
        m_fixture->child<QAbstractButton>("mine-measured")->click();
        submitOf(*m_fixture->child<QWidget>("mergeForm"))->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>("effectForm"));
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->child<QWidget>("earlierEffects")
                    && m_fixture->child<QWidget>("earlierEffects")->isVisible());
        QVERIFY(shownWords(*m_fixture->child<QWidget>("earlierEffects")).contains(QStringLiteral("60 ms")));
    }

    void F1_whatACommentSaidBeforeIsOpenedByTheKeyboardAlone()
    {
        CommentStore store(database());
        const QString uid = valueOf(store.add(
            {.thing = {"use-case", m_fixture->useCase}, .text = QStringLiteral("Ask")}, me(), QStringLiteral("1")));
        valueOf(store.edit({uid, 1, QStringLiteral("Ask <b>them</b>")}, me(), QStringLiteral("2")));
        valueOf(store.edit({uid, 2, QStringLiteral("Ask the desk")}, me(), QStringLiteral("3")));
        m_fixture->window().openAddress({{}, "use-case", m_fixture->useCase, QStringLiteral("talk")});
        QVERIFY(m_fixture->idle());
        QPushButton* earlier = nullptr;
        for (auto* button : m_fixture->window().findChildren<QPushButton*>(QStringLiteral("earlier"))) {
            if (button->isVisible())
                earlier = button;
        }
        QVERIFY(earlier);
        QVERIFY2(earlier->text().startsWith(QStringLiteral("Changed ")), qPrintable(earlier->text()));
        earlier->setFocus();
        m_fixture->press(QStringLiteral("Space"));
        QTRY_VERIFY(m_fixture->child<QWidget>("earlierWords"));
        const QStringList words = shownWords(*m_fixture->child<QWidget>("earlierWords"));
        const qsizetype newest = words.indexOf(QStringLiteral("Ask <b>them</b>")); // As typed, and no markup.
        const qsizetype oldest = words.indexOf(QStringLiteral("Ask"));
        QVERIFY2(newest >= 0 && oldest > newest, qPrintable(words.join(u'|')));
        QVERIFY(!words.contains(QStringLiteral("Ask the desk"))); // That is what it says now.
        for (QLabel* label : m_fixture->child<QWidget>("earlierWords")->findChildren<QLabel*>())
            QVERIFY(label->textFormat() == Qt::PlainText);
        m_fixture->press(QStringLiteral("Escape"));
        QTRY_VERIFY(!m_fixture->child<QWidget>("earlierWords"));
        QCOMPARE(m_fixture->focus()->objectName(), QStringLiteral("earlier"));
    }

    void F1_aCommentThatSaysWhatItAlwaysSaidHasNothingEarlier()
    {
        valueOf(CommentStore(database())
                    .add({.thing = {"use-case", m_fixture->useCase}, .text = QStringLiteral("Ask")}, me(),
                         QStringLiteral("1")));
        m_fixture->window().openAddress({{}, "use-case", m_fixture->useCase, QStringLiteral("talk")});
        QVERIFY(m_fixture->idle());
        QVERIFY(m_fixture->child<QPushButton>("answer"));
        QVERIFY(!m_fixture->child<QPushButton>("earlier"));
    }

private:
    static constexpr qint64 heldAt = 1'768'000'000'000; ///< Not at midnight.

    db::Database& database() { return *m_fixture->session().database; }
    Actor me() { return m_fixture->session().actor; }
    static QPushButton* submitOf(QWidget& form) { return form.findChild<QPushButton*>(QStringLiteral("submit")); }

    static void write(QWidget& form, const char* field, const QString& text)
    {
        form.findChild<QLineEdit*>(QLatin1String(field))->setText(text);
    }

    QString minutes()
    {
        MeetingDraft draft;
        draft.title = QStringLiteral("Framing");
        draft.heldAt = heldAt;
        draft.text = QStringLiteral("We agreed.");
        draft.attendees = {QStringLiteral("Cleo")};
        return valueOf(MeetingStore(database()).add(draft, me(), QStringLiteral("m")));
    }

    Meeting meeting()
    {
        return valueOf(database().read(
            [](db::Connection& connection) { return meetings::byName(connection, QStringLiteral("M-1")); }));
    }

    QWidget* openMinutes(const QString& uid)
    {
        m_fixture->window().openAddress({{}, "meeting", uid});
        if (!m_fixture->idle())
            qFatal("The window is never done.");
        m_fixture->child<QPushButton>("editMinutes")->click();
        if (!m_fixture->idle() || !m_fixture->child<QWidget>("meetingForm"))
            qFatal("no form");
        return m_fixture->child<QWidget>("meetingForm");
    }

    QString triaged()
    {
        FeedbackStore store(database());
        const QString key = valueOf(store.add({.text = QStringLiteral("Too slow")}, me(), QStringLiteral("f")));
        valueOf(store.triage({.feedback = key, .severity = Severity::Low, .useCase = QStringLiteral("UC-1")}, me(),
                             QStringLiteral("t")));
        return key;
    }

    Feedback feedbackItem(const QString& key)
    {
        return valueOf(
            database().read([&](db::Connection& connection) { return feedback::byKeyOrUid(connection, key); }));
    }

    void openFeedback(const QString& key)
    {
        m_fixture->window().openAddress({{}, "feedback", key});
        if (!m_fixture->idle())
            qFatal("The window is never done.");
    }

    QString accepted()
    {
        DecisionDraft draft;
        draft.text.title = QStringLiteral("Queue");
        draft.text.outcome = QStringLiteral("One queue");
        draft.topic = DecisionTopic::Business;
        DecisionStore store(database());
        const QString uid = valueOf(store.propose(draft, m_fixture->cleo, QStringLiteral("d")));
        valueOf(store.move({uid, DecisionState::Accepted, {}}, {me().person, toString(Role::Manager)},
                           QStringLiteral("a")));
        return uid;
    }

    std::unique_ptr<WindowTeam> m_fixture;
};

ASSAY_TEST(TestEarlierWords)

#include "tst_earlier_words.moc"
