// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_rows.h"
#include "core/feedback/feedback_store.h"
#include "tests/support/shown_words.h"
#include "tests/support/test_program.h"
#include "tests/support/window_team.h"
#include "ui/shell/page_stack.h"
#include "ui/teamwork/feedback_intake.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace assay;
using namespace assay::tests;

/// F9: anybody gives feedback from wherever they are, typed, pasted or as a file.
class TestFeedbackIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowTeam>();
    }
    void cleanup() { m_fixture.reset(); }

    void F9_feedbackIsWrittenFromAnywhereAndNeedsNoUseCase()
    {
        go({{}, "my-work", {}});
        QWidget& form = opened();
        QVERIFY(!submit(form).isEnabled());
        form.findChild<QPlainTextEdit*>(QStringLiteral("words"))->setPlainText(QStringLiteral("It refused me."));
        QVERIFY(said<QComboBox>(form, "useCase")->currentData().toString().isEmpty());
        QCOMPARE(said<QComboBox>(form, "useCase")->count(), 2);
        submit(form).click();
        m_fixture->settle();
        const Feedback item = newest();
        QCOMPARE(item.text, QStringLiteral("It refused me."));
        QVERIFY(!item.useCase);
        QVERIFY(item.state == FeedbackState::New);
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->address().kind, QByteArray("feedback"));
    }

    void oneFormOpensHoweverOftenItIsAskedFor()
    {
        go({{}, "my-work", {}});
        m_fixture->action("feedback")->trigger();
        m_fixture->action("feedback")->trigger();
        m_fixture->settle();
        QCOMPARE(m_fixture->window().findChildren<QWidget*>(QStringLiteral("writeFeedback")).size(), 1);
    }

    void F9_onAUseCaseItIsAboutThatOneUnlessSomebodySaysOtherwise()
    {
        go({{}, "use-case", QStringLiteral("UC-1")});
        QWidget& form = opened();
        QCOMPARE(said<QComboBox>(form, "useCase")->currentData().toString(), m_fixture->useCase);
    }

    void F9_aPastedMailSaysWhoSaidItAndWhen()
    {
        go({{}, "my-work", {}});
        QWidget& form = opened();
        auto* words = form.findChild<QPlainTextEdit*>(QStringLiteral("words"));
        words->setPlainText(QStringLiteral("From: Ina\nSubject: Slow\nDate: yesterday\n\nAll day"));
        QVERIFY(!submit(form).isEnabled());
        QVERIFY2(submit(form).accessibleDescription().contains(QStringLiteral("Line 3 of the mail")),
                 qPrintable(submit(form).accessibleDescription()));
        words->setPlainText(QStringLiteral("From: Ina\nSubject: Slow\nDate: 1 Dec 2026 08:30 +0000\n\nAll day"));
        submit(form).click();
        m_fixture->settle();
        QCOMPARE(newest().source, QStringLiteral("Ina"));
        QCOMPARE(newest().text, QStringLiteral("Slow\n\nAll day"));
        QCOMPARE(newest().receivedAt, qint64(1'796'113'800'000));
    }

    void F9_filesOfFeedbackThatAreDroppedAnywhereArePreviewedOneAfterTheOther()
    {
        go({{}, "my-work", {}});
        drop({put("mail.eml", "From: Ina\nSubject: Slow\n\nAll day\n"),
              put("kiosk.csv", "text,source,harm\nToo slow,Ina,no\nOdd,Tom,perhaps\n")});
        QWidget* form = nullptr;
        QTRY_VERIFY((form = previewOf(QStringLiteral("mail.eml"))));
        QVERIFY2(shownWords(*form).join(u' ').contains(QStringLiteral("New: 1. Known already: 0. Left out: 0.")),
                 qPrintable(shownWords(*form).join(u' ')));
        QCOMPARE(count(), 0);
        submit(*form).click();
        m_fixture->settle();
        QCOMPARE(count(), 1);
        QTRY_VERIFY((form = previewOf(QStringLiteral("kiosk.csv"))));
        QVERIFY2(shownWords(*form).join(u' ').contains(QStringLiteral("line 3: ")),
                 qPrintable(shownWords(*form).join(u' ')));
        auto* useCase = said<QComboBox>(*form, "useCase");
        useCase->setCurrentIndex(useCase->findData(m_fixture->useCase));
        submit(*form).click();
        m_fixture->settle();
        QCOMPARE(count(), 2);
        QCOMPARE(newest().useCaseKey, QStringLiteral("UC-1"));
        QTRY_VERIFY(!previewOf(QStringLiteral("kiosk.csv")));
    }

    void F9_whatIsKnownOfTheUseCaseAlreadyIsSaidBeforeItIsTakenIn()
    {
        QWidget page;
        FeedbackIntake intake(m_fixture->session(), page);
        const QString path = put("kiosk.csv", "text,source\nToo slow,Ina\n");
        for (const char* counts : {"New: 1. Known already: 0.", "New: 0. Known already: 1."}) {
            intake.takeFile(path, m_fixture->useCase);
            QWidget* form = nullptr;
            QTRY_VERIFY((form = page.findChild<QWidget*>(QStringLiteral("feedbackPreview"))));
            QVERIFY2(shownWords(*form).join(u' ').contains(QLatin1StringView(counts)),
                     qPrintable(shownWords(*form).join(u' ')));
            submit(*form).click();
            QTRY_VERIFY(!page.findChild<QWidget*>(QStringLiteral("feedbackPreview")));
        }
        QCOMPARE(count(), 1);
    }

    void whatIsGivenUpLeavesNothing()
    {
        drop({put("mail.eml", "From: Ina\nSubject: Slow\n\nAll day\n")});
        QWidget* form = nullptr;
        QTRY_VERIFY2((form = previewOf(QStringLiteral("mail.eml"))),
                     qPrintable(shownWords(m_fixture->window()).join(u' ')));
        m_fixture->press(QStringLiteral("Escape"));
        m_fixture->settle();
        QCOMPARE(count(), 0);
        QTRY_VERIFY(!previewOf(QStringLiteral("mail.eml")));
    }

private:
    void go(const Address& address)
    {
        m_fixture->window().openAddress(address);
        m_fixture->settle();
    }

    QWidget& opened()
    {
        m_fixture->action("feedback")->trigger();
        m_fixture->settle();
        auto* form = m_fixture->child<QWidget>("writeFeedback");
        if (!form)
            qFatal("no form opens");
        return *form;
    }

    static QPushButton& submit(QWidget& form) { return *form.findChild<QPushButton*>(QStringLiteral("submit")); }

    template <typename Widget>
    static Widget* said(QWidget& form, const char* name)
    {
        return form.findChild<Widget*>(QLatin1String(name));
    }

    QString put(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }

    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_fixture->window(), &enter); // Whoever drops has come in before.
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_fixture->window(), &event);
        m_fixture->settle();
    }

    /// The form that shows what a file would bring; none where it is not that file's turn.
    QWidget* previewOf(const QString& file)
    {
        auto* form = m_fixture->child<QWidget>("feedbackPreview");
        return form && shownWords(*form).join(u' ').contains(file) ? form : nullptr;
    }

    qint64 count() { return numberIn(*m_fixture->session().database, "SELECT count(*) FROM feedback"); }

    Feedback newest()
    {
        return valueOf(m_fixture->session().database->read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM feedback ORDER BY id DESC");
            row.step();
            return feedback::byKeyOrUid(connection, row.text(0));
        }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowTeam> m_fixture;
};

ASSAY_TEST(TestFeedbackIntake)
#include "tst_feedback_intake.moc"
