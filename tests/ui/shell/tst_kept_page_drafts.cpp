// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_rows.h"
#include "core/discussion/comment_store.h"
#include "core/notes/note_store.h"
#include "core/reports/report_rows.h"
#include "core/reports/report_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/panes/data_scientist/note_form.h"
#include "ui/reports/block_editor.h"
#include "ui/reports/reports_view.h"
#include "ui/shell/inspector.h"
#include "ui/talk/thing_talk.h"
#include "ui/widgets/discussion_thread.h"
#include "ui/widgets/overlay.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

using namespace assay;
using namespace assay::tests;

/// What somebody writes on pages of the window, and not into forms of one thing, and has not sent.
class TestKeptPageDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openDemo());
    }

    void cleanup() { m_fixture.reset(); }

    void F1_textsOfReportsSurviveTheirWindow_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("new text") << QStringLiteral("addText");
        QTest::newRow("text that is there") << QStringLiteral("editBlock");
    }

    void F1_textsOfReportsSurviveTheirWindow()
    {
        QFETCH(QString, button);
        QPlainTextEdit* editor = openBlock(button);
        const QString before = editor->toPlainText();
        QTest::keyClicks(editor, QStringLiteral("half a thought"));
        const QString typed = editor->toPlainText();
        QTRY_COMPARE(kept().size(), 1);
        crash();
        editor = openBlock(button);
        QTRY_COMPARE(editor->toPlainText(), typed);
        QVERIFY(isBack(*reports()));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(!reports()->findChild<BlockEditor*>());
        QTRY_COMPARE(kept().size(), 0);
        QVERIFY(typed != before);
    }

    void F1_aDraftOverAnOlderTextOfAReportDoesNotReplaceTheNewerUnsaid()
    {
        QPlainTextEdit* editor = openBlock(QStringLiteral("editBlock"));
        const ReportBlock before = blockOf(editor->toPlainText());
        QTest::keyClicks(editor, QStringLiteral("half a thought"));
        const QString typed = editor->toPlainText();
        QTRY_COMPARE(kept().size(), 1);
        BlockContent theirs = before.content;
        theirs.text = QStringLiteral("Theirs");
        valueOf(
            ReportStore(database())
                .editBlock({before.uid, before.version, theirs}, m_fixture->session().actor, QStringLiteral("theirs")));
        crash();
        editor = openBlock(QStringLiteral("editBlock"));
        QTRY_COMPARE(editor->toPlainText(), typed);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        m_fixture->settle();
        QCOMPARE(blockOf(QStringLiteral("Theirs")).uid, before.uid);
        editor = reports()->findChild<BlockEditor*>();
        QVERIFY(editor); // Told, and to be saved again by whoever means it.
        QCOMPARE(editor->toPlainText(), typed);
    }

    void F1_whatIsBegunInAReportComesBackAfterAnotherBlockMoved()
    {
        QPlainTextEdit* editor = openBlock(QStringLiteral("addText"));
        QTest::keyClicks(editor, QStringLiteral("half a thought"));
        reports()->findChild<QPushButton*>(QStringLiteral("moveDown"))->click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(!reports()->findChild<BlockEditor*>());
        editor = openBlock(QStringLiteral("addText"));
        QTRY_COMPARE(editor->toPlainText(), QStringLiteral("half a thought"));
    }

    void F1_changeOfACommentAndANewOneAreKeptApart()
    {
        const ThingName thing{"use-case", m_fixture->firstUid("use_case")};
        const QString uid =
            valueOf(CommentStore(database())
                        .add({thing, QStringLiteral("Said")}, m_fixture->session().actor, QStringLiteral("c")));
        DiscussionThread* thread = openTalk(thing);
        thread->field().setFocus();
        QTest::keyClicks(&thread->field(), QStringLiteral("new"));
        press(*thread, "change");
        QCOMPARE(thread->field().toPlainText(), QStringLiteral("Said"));
        QTest::keyClicks(&thread->field(), QStringLiteral(" more"));
        QTRY_COMPARE(kept().size(), 2);
        crash();
        thread = openTalk(thing);
        QTRY_COMPARE(thread->field().toPlainText(), QStringLiteral("new"));
        press(*thread, "change");
        QTRY_COMPARE(thread->field().toPlainText(), QStringLiteral("Said more"));
        QVERIFY(isBack(*thread));
        QTest::keyClick(&thread->field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_fixture->idle());
        QTRY_COMPARE(thread->field().toPlainText(), QStringLiteral("new"));
        QCOMPARE(valueOf(database().read([&](db::Connection& connection) {
                     return discussion::commentByUid(connection, uid);
                 })).text,
                 QStringLiteral("Said more"));
        QTRY_COMPARE(kept().size(), 1);
    }

    void F1_draftsOfTwoThingsDoNotMix()
    {
        const ThingName one{"use-case", m_fixture->firstUid("use_case")};
        const ThingName other{"finding", m_fixture->firstUid("finding")};
        DiscussionThread* thread = openTalk(one);
        QTest::keyClicks(&thread->field(), QStringLiteral("about the use case"));
        thread = openTalk(other);
        QVERIFY(thread->field().toPlainText().isEmpty());
        QTest::keyClicks(&thread->field(), QStringLiteral("about the finding"));
        thread = openTalk(one);
        QTRY_COMPARE(thread->field().toPlainText(), QStringLiteral("about the use case"));
        thread = openTalk(other);
        QTRY_COMPARE(thread->field().toPlainText(), QStringLiteral("about the finding"));
    }

    void F1_aCommentThatArrivesLeavesWhatIsWrittenElsewhereByThen()
    {
        const ThingName one{"use-case", m_fixture->firstUid("use_case")};
        const ThingName other{"finding", m_fixture->firstUid("finding")};
        ThingTalk talk(m_fixture->session());
        talk.show(one);
        talk.QWidget::show();
        m_fixture->settle();
        auto* thread = talk.findChild<DiscussionThread*>();
        const qint64 before = numberIn(database(), "SELECT count(*) FROM comment");
        QTest::keyClicks(&thread->field(), QStringLiteral("about the use case"));
        Q_EMIT thread->findChild<QShortcut*>()->activated(); // Ctrl+Return
        talk.show(other);                                    // Before the comment is written.
        QTest::keyClicks(&thread->field(), QStringLiteral("about the finding"));
        m_fixture->settle();
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM comment"), before + 1);
        QCOMPARE(thread->field().toPlainText(), QStringLiteral("about the finding"));
        talk.show(one);
        m_fixture->settle();
        QVERIFY(thread->field().toPlainText().isEmpty()); // What was sent is not there to be sent again.
        talk.show(other);
        QTRY_COMPARE(thread->field().toPlainText(), QStringLiteral("about the finding"));
    }

    void F1_notesAndTheirChangesSurviveTheirWindow_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::newRow("new note") << true;
        QTest::newRow("note that is there") << false;
    }

    void F1_notesAndTheirChangesSurviveTheirWindow()
    {
        QFETCH(bool, isNew);
        const NoteAnchor anchor{{}, m_fixture->firstUid("run")};
        if (!isNew)
            valueOf(NoteStore(database())
                        .add({QStringLiteral("Noted"), {anchor}}, m_fixture->session().actor, QStringLiteral("n")));
        QPlainTextEdit* text = openNote(anchor, isNew);
        QTest::keyClicks(text, QStringLiteral(" half a thought"));
        const QString typed = text->toPlainText();
        QTRY_COMPARE(kept().size(), 1);
        crash();
        text = openNote(anchor, isNew);
        QTRY_COMPARE(text->toPlainText(), typed);
        auto* form = m_fixture->child<NoteForm>("noteForm");
        QVERIFY(isBack(*form));
        form->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        QTRY_VERIFY(!m_fixture->child<NoteForm>("noteForm"));
        QVERIFY(m_fixture->idle());
        QTRY_COMPARE(kept().size(), 0);
    }

private:
    db::Database& database() { return *m_fixture->session().database; }
    /// The block of the first live report with these words.
    ReportBlock blockOf(const QString& words)
    {
        const std::vector<ReportBlock> blocks = valueOf(database().read([](db::Connection& connection) {
            return reports::blocksOf(connection, reports::byName(connection, QStringLiteral("UC-3")));
        }));
        const auto found = std::find_if(blocks.begin(), blocks.end(),
                                        [&](const ReportBlock& block) { return block.content.text == words; });
        return found == blocks.end() ? ReportBlock{} : *found;
    }

    ReportsView* reports() { return m_fixture->window().findChild<ReportsView*>(); }

    /// The window goes without being asked, and another comes.
    void crash()
    {
        QVERIFY(m_fixture->idle());
        const QString project = database().location();
        m_fixture->open();
        QVERIFY(m_fixture->openProject(project));
    }

    QStringList kept() const
    {
        return QDir(m_fixture->path(QStringLiteral("data")) + QStringLiteral("/assay/drafts"))
            .entryList({QStringLiteral("*-?")}, QDir::Files);
    }

    static bool isBack(const QWidget& around)
    {
        return around.findChild<QLabel*>(QStringLiteral("draftBack"))->text()
            == QStringLiteral("What you began just now is back.");
    }

    static void press(const QWidget& around, const char* button)
    {
        around.findChild<QPushButton*>(QLatin1String(button))->click();
    }

    QPlainTextEdit* openBlock(const QString& button)
    {
        m_fixture->window().openAddress({{}, "report", QStringLiteral("UC-3")});
        m_fixture->settle();
        reports()->findChild<QPushButton*>(button)->click();
        m_fixture->settle();
        return reports()->findChild<BlockEditor*>();
    }

    DiscussionThread* openTalk(const ThingName& thing)
    {
        m_fixture->window().inspect({{}, thing.kind, thing.uid});
        m_fixture->settle();
        return m_fixture->window().findChild<Inspector*>()->findChild<ThingTalk*>()->findChild<DiscussionThread*>();
    }

    QPlainTextEdit* openNote(const NoteAnchor& anchor, bool isNew)
    {
        const RunId run{numberIn(database(), "SELECT min(id) FROM run")};
        auto* form = new NoteForm(m_fixture->session(), QStringLiteral("run"), {run}, {anchor});
        new Overlay(form, &m_fixture->window());
        m_fixture->settle();
        if (!isNew) {
            for (QPushButton* button : form->findChildren<QPushButton*>()) {
                if (button->text() == u"Change")
                    button->click();
            }
            m_fixture->settle();
        }
        return form->findChild<QPlainTextEdit*>(QStringLiteral("noteText"));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

ASSAY_TEST(TestKeptPageDrafts)
#include "tst_kept_page_drafts.moc"
