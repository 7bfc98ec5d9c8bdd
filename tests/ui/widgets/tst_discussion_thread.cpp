// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/discussion_thread.h"
#include "ui/widgets/markdown_view.h"

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
    QPushButton& button() const { return *m_thread->findChild<QPushButton*>(); }

    std::unique_ptr<DiscussionThread> m_thread;
};

ASSAY_TEST(TestDiscussionThread)
#include "tst_discussion_thread.moc"
