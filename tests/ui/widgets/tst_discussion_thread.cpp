// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/discussion_thread.h"
#include "ui/widgets/markdown_view.h"
#include "ui/widgets/place_chip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace assay;

class TestDiscussionThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_thread = std::make_unique<DiscussionThread>();
        m_thread->resize(420, 300);
        m_thread->show();
        QVERIFY(QTest::qWaitForWindowActive(m_thread.get()));
    }

    void nothingSaidIsSaid()
    {
        m_thread->setRemarks({});
        QVERIFY(shows(QStringLiteral("Nobody has said anything yet.")));
        m_thread->setRemarks({remark(QStringLiteral("Ship it"))});
        QVERIFY(!shows(QStringLiteral("Nobody has said anything yet.")));
        QTRY_VERIFY(shows(QStringLiteral("Ship it")));
    }

    void markupIsShownAsItIs()
    {
        m_thread->setRemarks({remark(QStringLiteral("<b>bold</b>"))});
        QTRY_VERIFY(shows(QStringLiteral("<b>bold</b>")));
        for (const QLabel* label : m_thread->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void F1_markdownIsShownAsItReadsAndNothingElseIs()
    {
        Remark said = remark(
            QStringLiteral("It is **not** fair: `auc` fell.\n\n- by <b>age</b>\n- by [sex](file:///etc/passwd)"));
        said.isMarkdown = true;
        m_thread->setRemarks({said});
        auto* view = m_thread->findChild<MarkdownView*>();
        QTRY_VERIFY(view && view->isVisible());
        QCOMPARE(view->toPlainText(),
                 QStringLiteral("It is not fair: auc fell.\n•  by <b>age</b>\n•  by sex (file:///etc/passwd)"));
        QVERIFY(!view->document()->toHtml().contains(QStringLiteral("href")));
        QVERIFY(view->height() >= static_cast<int>(view->document()->size().height()));
    }

    void F2_whatARemarkNamesLeadsThereByMouseAndByKeyboard()
    {
        Remark said = remark(QStringLiteral("As in #UC-3, not in `#UC-3` and not in #UC-9."));
        said.isMarkdown = true;
        said.things = {
            {QStringLiteral("UC-3"), QStringLiteral("UC-3 · Screening"), {{}, "use-case", QStringLiteral("U3")}}};
        m_thread->setRemarks({said});
        QSignalSpy asked(m_thread.get(), &DiscussionThread::thingAsked);
        auto* view = m_thread->findChild<MarkdownView*>();
        QTRY_VERIFY(view && view->isVisible());
        QCOMPARE(view->document()->toHtml().count(QStringLiteral("<a href")), 1);
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("UC-3 · Screening")));
        QCOMPARE(view->toPlainText(), QStringLiteral("As in #UC-3, not in #UC-3 and not in #UC-9."));
        draft().setFocus();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(!view->hasFocus()); // It holds nobody.
        QTextCursor cursor(view->document());
        cursor.setPosition(8);
        QTRY_VERIFY(view->cursorRect(cursor).isValid());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(cursor).center());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.constFirst().constFirst().value<Address>(), said.things.front().address);
    }

    void F2_thingsAreAskedForByWhatIsTypedAndOfferedIfItStillStands()
    {
        QSignalSpy wanted(m_thread.get(), &DiscussionThread::thingsWanted);
        draft().setFocus();
        QTest::keyClicks(&draft(), QStringLiteral("see #cre"));
        QCOMPARE(wanted.constLast().constFirst().toString(), QStringLiteral("cre"));
        m_thread->offerThings(QStringLiteral("cr"), {{QStringLiteral("#UC-1"), QStringLiteral("#UC-1 · Too late")}});
        QVERIFY(completion().offered().isEmpty());
        const QString title = QStringLiteral("#UC-4 · Credit");
        m_thread->offerThings(QStringLiteral("cre"), {{QStringLiteral("#UC-4"), title}});
        QTRY_COMPARE(completion().offered(), QStringList{title});
        QTest::keyClick(completionList(), Qt::Key_Return);
        QCOMPARE(draft().toPlainText(), QStringLiteral("see #UC-4 "));
    }

    void controlReturnSendsWhatTheButtonSends()
    {
        QSignalSpy sent(m_thread.get(), &DiscussionThread::sent);
        QTest::keyClicks(&draft(), QStringLiteral("  why this one?  "));
        QTest::keyClick(&draft(), Qt::Key_Return, Qt::ControlModifier);
        QTest::mouseClick(&button(), Qt::LeftButton);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent.at(0).at(0).toString(), QStringLiteral("why this one?"));
        QCOMPARE(sent.at(1), sent.at(0));
    }

    void emptyWordsAreNotSent()
    {
        QSignalSpy sent(m_thread.get(), &DiscussionThread::sent);
        QTest::keyClicks(&draft(), QStringLiteral("   "));
        QVERIFY(!button().isEnabled());
        QTest::keyClick(&draft(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sent.isEmpty());
    }

    void whatIsBeingWrittenStaysWhenARemarkArrives()
    {
        QTest::keyClicks(&draft(), QStringLiteral("half a"));
        m_thread->setRemarks({remark(QStringLiteral("First!"))});
        QTest::keyClicks(&draft(), QStringLiteral(" thought"));
        QCOMPARE(draft().toPlainText(), QStringLiteral("half a thought"));
        m_thread->clearDraft();
        QVERIFY(!button().isEnabled());
    }

    void aReadOnlyThreadSaysWhy()
    {
        m_thread->setReadOnly(QStringLiteral("The project is read only."));
        QVERIFY(!draft().isVisible());
        QVERIFY(shows(QStringLiteral("The project is read only.")));
        m_thread->setReadOnly({});
        QVERIFY(draft().isVisible());
    }

    void F1_placeOfARemarkLeadsThereByMouseAndByKeyboard()
    {
        Remark said = remark(QStringLiteral("A kink"));
        said.id = QStringLiteral("c1");
        said.place = QStringLiteral("<b>loss</b> & gain, step 3");
        m_thread->setRemarks({said});
        QSignalSpy asked(m_thread.get(), &DiscussionThread::placeAsked);
        auto* chip = m_thread->findChild<PlaceChip*>(QStringLiteral("place"));
        QTRY_VERIFY(chip && chip->isVisible());
        QCOMPARE(chip->words(), said.place); // As it is: no markup, no key of a menu.
        QCOMPARE(chip->accessibleName(), said.place);
        QTest::mouseClick(chip, Qt::LeftButton);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.front().front().toString(), said.id);
        QVERIFY(!shows(QStringLiteral("What this was about is not there any more.")));
    }

    void F1_placeThatIsGoneSaysSoAndKeepsItsWords()
    {
        Remark said = remark(QStringLiteral("A kink"));
        said.id = QStringLiteral("c1");
        said.place = QStringLiteral("Text “We chose …”");
        said.placeIsThere = false;
        m_thread->setRemarks({said});
        auto* chip = m_thread->findChild<PlaceChip*>(QStringLiteral("place"));
        QTRY_VERIFY(chip && chip->isVisible());
        QCOMPARE(chip->words(), said.place);
        QVERIFY(!chip->isEnabled());
        QTRY_VERIFY(shows(QStringLiteral("What this was about is not there any more.")));
    }

    void F1_aChangeThatChangesNothingIsNotSent()
    {
        Remark said = remark(QStringLiteral("Ask the desk"));
        said.id = QStringLiteral("c1");
        said.isMine = true;
        m_thread->setRemarks({said});
        QSignalSpy changed(m_thread.get(), &DiscussionThread::changed);
        m_thread->findChild<QPushButton*>(QStringLiteral("change"))->click();
        QCOMPARE(draft().toPlainText(), said.text);
        QTest::keyClick(&draft(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(changed.isEmpty());
        QVERIFY(draft().toPlainText().isEmpty());
        m_thread->findChild<QPushButton*>(QStringLiteral("change"))->click();
        QTest::keyClicks(&draft(), QStringLiteral(" first"));
        QTest::keyClick(&draft(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().at(2).toString(), QStringLiteral("Ask the desk first"));
    }

    void F1_fieldSaysWhatIsWrittenAboutUntilEscape()
    {
        m_thread->setPlace(QStringLiteral("<i>Owner</i>"));
        QTRY_VERIFY(shows(QStringLiteral("About: <i>Owner</i>")));
        QCOMPARE(draft().accessibleDescription(), QStringLiteral("About: <i>Owner</i>"));
        QSignalSpy left(m_thread.get(), &DiscussionThread::placeLeft);
        draft().setFocus();
        QTest::keyClick(&draft(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        m_thread->setPlace({});
        QTRY_VERIFY(!shows(QStringLiteral("About: <i>Owner</i>")));
        QTest::keyClick(&draft(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

private:
    static Remark remark(const QString& text)
    {
        return {.person = QStringLiteral("Ana"),
                .personUid = QStringLiteral("ana"),
                .role = QStringLiteral("Data scientist"),
                .when = QStringLiteral("now"),
                .exactWhen = QStringLiteral("2026-11-02 09:14:00 UTC"),
                .text = text};
    }

    bool shows(const QString& text) const
    {
        const QList<QLabel*> labels = m_thread->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    QPlainTextEdit& draft() const { return *m_thread->findChild<QPlainTextEdit*>(); }
    MentionCompletion& completion() const { return *m_thread->findChild<MentionCompletion*>(); }
    QWidget* completionList() const { return completion().findChild<QCompleter*>()->popup(); }
    QPushButton& button() const { return *m_thread->findChild<QPushButton*>(); }

    std::unique_ptr<DiscussionThread> m_thread;
};

ASSAY_TEST(TestDiscussionThread)
#include "tst_discussion_thread.moc"
