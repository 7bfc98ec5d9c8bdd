// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_store.h"
#include "tests/support/page_window.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/teamwork/meeting_form.h"
#include "ui/widgets/markdown_view.h"
#include "ui/widgets/page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace assay;
using namespace assay::tests;

/// F10 of the design in the window: the list of meetings, minutes that are written by the keyboard, and the page that lists
/// what they made.
class TestMeetings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PageWindow>(); }
    void cleanup() { m_fixture.reset(); }

    void F10_minutesSayWhatTheyMakeBeforeTheyAreSavedAndThePageListsIt()
    {
        QVERIFY(m_fixture->openDemo());
        QTableView& list = openList();
        const QAbstractItemModelTester tester(list.model());
        const int before = list.model()->rowCount();
        const qint64 tasks = numberIn(m_fixture->database(), "SELECT count(*) FROM task");
        m_fixture->child<QPushButton>("begin-meetings")->click();
        m_fixture->settle();
        auto* form = m_fixture->window().findChild<MeetingForm*>();
        QVERIFY(form);
        QCOMPARE(m_fixture->focus()->objectName(), QStringLiteral("title"));
        QVERIFY(!submit(*form).isEnabled());
        QTest::keyClicks(m_fixture->focus(), QStringLiteral("Weekly"));
        field<QLineEdit>(*form, "held")->setText(QStringLiteral("2026-11-31"));
        QVERIFY2(!submit(*form).isEnabled(), "The 31st is no day of November.");
        field<QLineEdit>(*form, "held")->setText(QStringLiteral("2026-11-30"));
        field<QLineEdit>(*form, "attendees")->setText(QStringLiteral("Ana, A branch officer"));
        auto* useCase = field<QComboBox>(*form, "useCase");
        useCase->setCurrentIndex(useCase->findText(QStringLiteral("UC-3 ·"), Qt::MatchStartsWith));
        auto* notes = field<QPlainTextEdit>(*form, "notes");
        notes->setPlainText(QStringLiteral("## Branches\nThey **agree**.\n- Decision: Serve by batch\n"
                                           "- Task: Tell the branches @Tom 2026-12-10"));
        const QString preview = form->findChild<QLabel*>(QStringLiteral("minutesPreview"))->text();
        QVERIFY2(preview.contains(QStringLiteral("Serve by batch"))
                     && preview.contains(QStringLiteral("“Tell the branches”, for Tom, due on 2026-12-10")),
                 qUtf8Printable(preview));
        QCOMPARE(form->height(), form->layout()->totalHeightForWidth(form->width()));  // No more than it says.
        QCOMPARE(numberIn(m_fixture->database(), "SELECT count(*) FROM task"), tasks); // Only shown yet.
        notes->setFocus();
        m_fixture->press(QStringLiteral("Ctrl+Return"));
        m_fixture->settle();
        QTRY_COMPARE(m_fixture->shown().kind, QByteArray("meeting"));
        m_fixture->settle();
        QVERIFY(m_fixture->isSaid(QStringLiteral("Tell the branches")));
        QVERIFY(m_fixture->isSaid(QStringLiteral("A branch officer (guest)")));
        QCOMPARE(numberIn(m_fixture->database(), "SELECT count(*) FROM task"), tasks + 1);
        m_fixture->button("open-task").click();
        m_fixture->settle();
        QCOMPARE(m_fixture->shown().kind, QByteArray("task"));
        m_fixture->button("openSource").click(); // And it leads back.
        m_fixture->settle();
        QCOMPARE(m_fixture->shown().kind, QByteArray("meeting"));
        m_fixture->button("parentPage").click();
        m_fixture->settle();
        QCOMPARE(m_fixture->shown(), (Address{{}, "my-work", QStringLiteral("meetings")}));
        QCOMPARE(list.model()->rowCount(), before + 1);
        QCOMPARE(list.model()->index(0, 2).data().toString(), QStringLiteral("Weekly"));
    }

    void F10_anAgendaIsMadeOfWhatWaitsForADecision()
    {
        QVERIFY(m_fixture->openDemo());
        openList();
        m_fixture->child<QPushButton>("begin-meetings")->click();
        m_fixture->settle();
        auto* form = m_fixture->window().findChild<MeetingForm*>();
        auto* agenda = form->findChild<QPushButton*>(QStringLiteral("putAgenda"));
        QVERIFY(agenda->isEnabled());
        agenda->setFocus();
        QTest::keyClick(agenda, Qt::Key_Space);
        QVERIFY(field<QPlainTextEdit>(*form, "notes")->toPlainText().startsWith(QStringLiteral("## Agenda\n- ")));
    }

    void F10_minutesAreWrittenOtherwiseAndWhatTheySaidIsThere()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->goTo({{}, "meeting", QStringLiteral("M-1")});
        QVERIFY(!m_fixture->child<QComboBox>("earlierMinutes")->isVisible());
        const qint64 tasks = numberIn(m_fixture->database(), "SELECT count(*) FROM task");
        for (int round = 1; round <= 2; ++round) {
            m_fixture->button("editMinutes").click();
            m_fixture->settle();
            auto* form = m_fixture->window().findChild<MeetingForm*>();
            QVERIFY(form);
            auto* notes = field<QPlainTextEdit>(*form, "notes");
            if (round == 1)
                m_before = notes->toPlainText();
            notes->setPlainText(m_before + QStringLiteral("\n- Task: Tell the branches\n- round %1").arg(round));
            const QString preview = form->findChild<QLabel*>(QStringLiteral("minutesPreview"))->text();
            QCOMPARE(preview.contains(QStringLiteral("Tell the branches")), round == 1); // Made once.
            submit(*form).click();
            m_fixture->settle();
        }
        QCOMPARE(numberIn(m_fixture->database(), "SELECT count(*) FROM task"), tasks + 1);
        auto* earlier = m_fixture->child<QComboBox>("earlierMinutes");
        QVERIFY(earlier->isVisible());
        QCOMPARE(earlier->count(), 2);
        QVERIFY(m_fixture->isSaid(QStringLiteral("Tell the branches")));
    }

    void F2_whatMinutesNameLeadsThereAndSaysWhereItIsNamed()
    {
        QVERIFY(m_fixture->openDemo());
        const QString useCase = m_fixture->firstUid("use_case");
        MeetingDraft draft;
        draft.title = QStringLiteral("Weekly");
        draft.heldAt = m_fixture->database().clock().now();
        draft.text = QStringLiteral("We wait for #UC-1.");
        const QString uid =
            valueOf(MeetingStore(m_fixture->database()).add(draft, m_fixture->me(), QStringLiteral("m")));
        m_fixture->goTo({{}, "meeting", uid});
        const auto notes = [this] {
            for (MarkdownView* each : m_fixture->window().findChildren<MarkdownView*>()) {
                if (each->isVisible() && each->toPlainText() == QStringLiteral("We wait for #UC-1."))
                    return each;
            }
            return static_cast<MarkdownView*>(nullptr);
        };
        QVERIFY(notes());
        QCOMPARE(notes()->document()->toHtml().count(QStringLiteral("<a href")), 1);
        Q_EMIT notes()->anchorClicked(QUrl(linkOf({{}, "use-case", useCase})));
        m_fixture->settle();
        QCOMPARE(m_fixture->shown(), (Address{{}, "use-case", useCase}));
        m_fixture->window().inspect({{}, "use-case", useCase});
        m_fixture->settle();
        bool isNamed = false;
        for (QPushButton* open : m_fixture->window().findChildren<QPushButton*>(QStringLiteral("openMention")))
            isNamed |= open->isVisible() && open->accessibleName().contains(QStringLiteral("Weekly"));
        QVERIFY(isNamed);
    }

    void F10_aProjectWithoutMeetingsSaysWhatTheyAreAndOffersTheForm()
    {
        QVERIFY(m_fixture->newProject(QStringLiteral("empty.assay")));
        m_fixture->goTo({{}, "my-work", QStringLiteral("meetings")});
        QPushButton& write = m_fixture->button("writeMinutes");
        QVERIFY(write.isVisible());
        QTest::keyClick(&write, Qt::Key_Space);
        m_fixture->settle();
        QVERIFY(m_fixture->window().findChild<MeetingForm*>());
    }

    void underTheFieldOfADiscussionIsNoEmptyRoom_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("key");
        QTest::newRow("meeting") << QByteArray("meeting") << QStringLiteral("M-1");
        QTest::newRow("incident") << QByteArray("incident") << QStringLiteral("I-1");
    }

    void underTheFieldOfADiscussionIsNoEmptyRoom()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QString, key);
        QVERIFY(m_fixture->openDemo());
        m_fixture->goTo({{}, kind, key});
        const auto& talk = m_fixture->named<QWidget>("thingTalk");
        QCOMPARE(talk.height(), talk.layout()->totalHeightForWidth(talk.width()));
    }

    void aMeetingThatIsNotThereSaysSo()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->goTo({{}, "meeting", QStringLiteral("M-99")});
        QVERIFY(m_fixture->isSaid(QStringLiteral("no meeting M-99")));
    }

    void nothingOfTheMeetingBeforeStandsOnThePageOfOneThatIsNotThere()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->goTo({{}, "meeting", QStringLiteral("M-1")});
        const auto title = [this] { return m_fixture->window().findChild<PageStack*>()->page()->accessibleName(); };
        QVERIFY(title().startsWith(QStringLiteral("M-1 · ")));
        m_fixture->goTo({{}, "meeting", QStringLiteral("M-99")});
        QCOMPARE(title(), QStringLiteral("Meeting"));
    }

private:
    QTableView& openList()
    {
        m_fixture->goTo({{}, "my-work", QStringLiteral("meetings")});
        return m_fixture->list("meetings");
    }
    static QPushButton& submit(QWidget& form) { return *form.findChild<QPushButton*>(QStringLiteral("submit")); }
    template <typename Field>
    static Field* field(QWidget& form, const char* name)
    {
        return form.findChild<Field*>(QLatin1String(name));
    }

    QString m_before; ///< What the minutes said at first.
    std::unique_ptr<PageWindow> m_fixture;
};

ASSAY_TEST(TestMeetings)
#include "tst_meetings.moc"
