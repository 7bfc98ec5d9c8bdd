// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_store.h"
#include "core/packages/sign_off_receipt.h"
#include "tests/support/answered_dialog.h"
#include "tests/support/release_window.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/shell/inspector.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/thing_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/discussion_thread.h"
#include "ui/widgets/empty_state.h"

#include <QHeaderView>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// What was said and signed about a release, in the real window.
class TestReleaseTalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ReleaseWindow>();
        m_made->bringKey(*project().ruthKey);
    }
    void cleanup() { m_made.reset(); }

    void F5_commentsStandAmongRequestsAndDecisionsByTheirTime()
    {
        comment("Before anybody asks");
        letTimePass();
        const QString request = project().ask("Ready to go");
        letTimePass();
        comment("Between the two");
        letTimePass();
        valueOf(project().sign(request, *project().ruthKey, project().ruth, Decision::Abstain));
        open();
        const QStringList said = remarks();
        const qsizetype before = place(said, "Before anybody asks");
        const qsizetype asked = place(said, "Ready to go");
        const qsizetype between = place(said, "Between the two");
        const qsizetype decided = place(said, "because");
        QVERIFY2(before >= 0 && before < asked && asked < between && between < decided, qPrintable(said.join(u'|')));
    }

    void replyIsSentFromTheCardAndWhatIsNotSentIsKept()
    {
        open();
        QPlainTextEdit& field = thread()->field();
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("Age group needs a watch"));
        m_made->window().press(QStringLiteral("Ctrl+Return"));
        QTRY_VERIFY(place(remarks(), "Age group needs a watch") >= 0);
        QTRY_VERIFY(field.toPlainText().isEmpty());
        QTest::keyClicks(&field, QStringLiteral("Not yet sent"));
        m_made->window().window().showPane(QStringLiteral("risk-audit").toUtf8());
        m_made->window().window().openAddress({{}, "risk-audit", QStringLiteral("findings")});
        m_made->window().settle();
        QVERIFY(!m_made->page());
        QVERIFY(m_made->openRelease());
        QTRY_COMPARE(thread()->field().toPlainText(), QStringLiteral("Not yet sent"));
    }

    void S13_signOffOpensFromTheControlThatCountsIt()
    {
        valueOf(project().sign(project().ask(), *project().ruthKey, project().ruth, Decision::ApproveWithConditions));
        open();
        auto* checks = m_made->page()->findChild<QTableView*>(QStringLiteral("policyChecks"));
        const QModelIndex link = checks->model()->index(2, 4);
        QCOMPARE(link.data().toString(), QStringLiteral("Ruth"));
        checks->setFocus();
        checks->setCurrentIndex(link);
        m_made->window().press(QStringLiteral("Space"));
        m_made->window().settle();
        auto* inspector = m_made->window().child<Inspector>("inspector");
        QVERIFY(inspector->isVisible());
        const QString told = texts(*inspector);
        for (const QString& part : {QStringLiteral("Sign-off of credit@1 by Ruth"), QStringLiteral("advisory only"),
                                    QString::fromLatin1(project().ruthKey->publicKey().fingerprint())})
            QVERIFY2(told.contains(part), qPrintable(told));
        QTest::mouseClick(checks->viewport(), Qt::LeftButton, {}, checks->visualRect(link).center());
        m_made->window().settle();
        QCOMPARE(m_made->window().window().findChild<PageStack*>()->address().kind, QByteArray("sign-off"));
    }

    void wordsOfAnEmptyInspectorBreakWhereItEnds()
    {
        open();
        Q_EMIT m_made->window().session().events.inspectAsked({{}, "run", QStringLiteral("01JUNKNOWN")});
        m_made->window().settle();
        auto* inspector = m_made->window().child<Inspector>("inspector");
        auto* empty = inspector->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        for (const QLabel* label : empty->findChildren<QLabel*>()) {
            if (label->text().isEmpty())
                continue;
            const QRect place(label->mapTo(inspector, QPoint()), label->size());
            QVERIFY2(inspector->rect().contains(place), qPrintable(label->text()));
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        }
    }

    void columnsOfTheChecksKeepAWidthBesideTheInspector()
    {
        open();
        m_made->window().window().resize(1440, 900);
        Q_EMIT m_made->window().session().events.inspectAsked({{}, "release", project().uid});
        m_made->window().settle();
        auto* checks = m_made->page()->findChild<QTableView*>(QStringLiteral("policyChecks"));
        for (const int column : {1, 2, 3, 4})
            QVERIFY2(checks->columnWidth(column) >= 92, qPrintable(QString::number(checks->columnWidth(column))));
        QVERIFY(checks->horizontalHeader()->length() <= checks->viewport()->width());
    }

    void receiptIsOfferedAfterSigningAndLaterFromTheCard()
    {
        project().ask();
        open();
        QVERIFY(!m_made->button("saveReceipt")->isEnabled());
        QVERIFY(m_made->prepare("signRelease"));
        auto* passphrase = m_made->inForm<QLineEdit>("passphrase");
        QTest::keyClicks(passphrase, QString::fromLatin1(ReleaseWindow::passphrase));
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY(!m_made->form());
        m_made->window().settle();
        auto* offered = m_made->page()->findChild<QPushButton*>(QStringLiteral("offered"));
        QVERIFY(offered->isVisible());
        const QString first = m_made->window().path(QStringLiteral("first.json"));
        {
            const AnsweredDialog dialog(first);
            m_made->click(offered);
        }
        m_made->window().settle();
        const SignOffReceipt receipt = valueOf(receipts::readSignOff(contentOf(first)));
        QCOMPARE(receipt.said.signerName, QStringLiteral("Ruth"));
        QVERIFY(!offered->isVisible()); // It is done.
        const QString second = m_made->window().path(QStringLiteral("second.json"));
        {
            const AnsweredDialog dialog(second);
            m_made->click(m_made->button("receiptOf"));
        }
        m_made->window().settle();
        QCOMPARE(contentOf(second), contentOf(first));
        QVERIFY(m_made->button("saveReceipt")->isEnabled()); // In the menu and the palette.
    }

private:
    ApprovalProject& project() { return m_made->made(); }

    void open()
    {
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        QVERIFY(m_made->openRelease());
        m_made->window().settle();
    }

    /// What comes after has a later time than what came before.
    void letTimePass()
    {
        const Clock& clock = project().database().clock();
        const qint64 now = clock.now();
        QTRY_VERIFY(clock.now() > now);
    }

    void comment(const char* words)
    {
        CommentDraft draft;
        draft.thing = {"release", project().uid};
        draft.text = QString::fromLatin1(words);
        valueOf(CommentStore(project().database()).add(draft, project().kofi, project().once()));
    }

    DiscussionThread* thread() { return m_made->page()->findChild<DiscussionThread*>(); }

    /// All that stands in the thread, from top to bottom.
    QStringList remarks()
    {
        std::vector<std::pair<int, QString>> rows;
        for (const QLabel* label : thread()->findChildren<QLabel*>())
            rows.emplace_back(label->mapTo(thread(), QPoint()).y(), label->text());
        for (const QTextEdit* text : thread()->findChildren<QTextEdit*>())
            rows.emplace_back(text->mapTo(thread(), QPoint()).y(), text->toPlainText());
        std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        QStringList all;
        for (const auto& [y, words] : rows)
            all << words;
        return all;
    }

    static qsizetype place(const QStringList& said, const char* words)
    {
        for (qsizetype at = 0; at < said.size(); ++at) {
            if (said.at(at).contains(QString::fromLatin1(words)))
                return at;
        }
        return -1;
    }

    static QString texts(const QWidget& within)
    {
        QStringList all;
        for (const QLabel* label : within.findChildren<QLabel*>())
            all << label->text();
        for (const ElidedLabel* label : within.findChildren<ElidedLabel*>())
            all << label->text();
        return all.join(u'\n');
    }

    std::unique_ptr<ReleaseWindow> m_made;
};

ASSAY_TEST(TestReleaseTalk)

#include "tst_release_talk.moc"
