// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approval_rows.h"
#include "core/keys/key_files.h"
#include "core/trust/dsse.h"
#include "tests/support/answering_server.h"
#include "tests/support/release_window.h"
#include "tests/support/stamping_authority.h"
#include "tests/support/test_program.h"
#include "ui/settings/settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/segments.h"

#include <QClipboard>
#include <QComboBox>

using namespace assay;
using namespace assay::tests;

/// Deciding on a release with a key of one's own, in the real window.
class TestSignForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ReleaseWindow>();
        m_made->bringKey(*project().ruthKey);
        m_request = project().ask("Can it go with a condition?");
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        QVERIFY(m_made->openRelease());
    }
    void cleanup() { m_made.reset(); }

    void whatIsShownIsWhatIsSigned()
    {
        QVERIFY(m_made->prepare("signRelease"));
        QVERIFY(m_made->words().contains(QStringLiteral("Decision: Approve\n")));
        QVERIFY(m_made->inForm<QLabel>("asked")->text().contains(QStringLiteral("Can it go with a condition?")));
        m_made->click(m_made->inForm<QPushButton>("showBytes"));
        QVERIFY(m_made->words().startsWith(QStringLiteral("{\"_type\"")));
        m_made->click(m_made->inForm<QPushButton>("copyBytes"));
        const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
        type("passphrase", ReleaseWindow::passphrase);
        QCOMPARE(submit()->text(), QStringLiteral("Sign and approve"));
        QVERIFY2(submit()->isEnabled(), qPrintable(submit()->toolTip()));
        m_made->window().press(QStringLiteral("Return"));
        QTRY_VERIFY(!m_made->form());
        QVERIFY(m_made->window().idle());
        const std::vector<SignOff> signOffs = project().judged().signOffs;
        QCOMPARE(signOffs.size(), std::size_t{1});
        QCOMPARE(valueOf(dsse::read(signOffs.front().envelope)).payload, copied);
        QCOMPARE(project().judged().decision.quorum.keysCounted, 1);
        QCOMPARE(whatIsWrong(project().database()), QString());
    }

    /// Who asks, what they ask, and in which role it is answered, over evidence that stays as it was when they asked.
    void F5_theQuestionStandsBesideTheDecisionsOverFrozenEvidence()
    {
        QVERIFY(m_made->prepare("signRelease"));
        const auto* asked = m_made->inForm<QLabel>("asked");
        const auto* decisions = m_made->inForm<Segments>("decisions");
        QVERIFY2(asked->text().startsWith(QStringLiteral("Ana asked on ")), qPrintable(asked->text()));
        QVERIFY(asked->text().contains(QStringLiteral("“Can it go with a condition?”")));
        const auto rectOf = [this](const QWidget* widget) {
            return QRect(widget->mapTo(m_made->form(), QPoint(0, 0)), widget->size());
        };
        const QRect question = rectOf(asked);
        const QRect answers = rectOf(decisions);
        QVERIFY(question.bottom() < answers.top() && answers.top() - question.bottom() <= metrics::between + 1);
        for (const QRect& part : {question, answers, rectOf(submit())}) // Nothing of it has to be scrolled to.
            QVERIFY(m_made->form()->visibleRegion().contains(part));
        const QString role = roleTitle(Role::RiskAuditor);
        QVERIFY(m_made->words().contains(QStringLiteral("Signed by: Ruth as ") + role));
        const ApprovalRequest request = requestNow();
        QVERIFY(request.outcome == RequestOutcome::Open);
        QVERIFY(m_made->words().contains(QStringLiteral("Dossier: sha256 ")
                                         + QString::fromLatin1(toHex(request.digest)).left(16)));
        valueOf(project().store().recordChecks(project().uid, {{{QStringLiteral("model.pkl"), sha256("other"), {}}}},
                                               project().kofi, project().once()));
        QVERIFY(requestNow().outcome == RequestOutcome::Voided);
        QCOMPARE(requestNow().digest, request.digest);
        QCOMPARE(requestNow().comment, request.comment);
        type("passphrase", ReleaseWindow::passphrase);
        QTRY_VERIFY(!m_made->fault().isEmpty() || !submit()->isEnabled());
        QCOMPARE(numberIn(project().database(), "SELECT count(*) FROM sign_off"), 0);
    }

    void timeIsStampedByTheAuthorityThatWasChosen()
    {
        StampingAuthority clock;
        AnsweringServer server([&](const QByteArray&, const QByteArray& body) {
            return reply("200 OK", "Content-Type: application/timestamp-reply\r\n", clock.answer(body));
        });
        const QString roots = m_made->window().path(QStringLiteral("roots.pem"));
        QFile file(roots);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(clock.root().pem()) > 0);
        file.close();
        QVERIFY(m_made->prepare("signRelease"));
        QVERIFY(m_made->inForm<QLabel>("stampNote")->text().startsWith(QStringLiteral("No authority")));
        m_made->click(m_made->inForm<QPushButton>("chooseStamping"));
        auto* form = m_made->window().child<QWidget>("stampingForm");
        auto* address = form->findChild<QLineEdit*>(QStringLiteral("stampAddress"));
        auto* remember = form->findChild<QPushButton*>(QStringLiteral("submit"));
        address->setText(QStringLiteral("ftp://stamps.example.org"));
        QVERIFY(!remember->isEnabled()); // Without certificates nobody is believed.
        form->findChild<QLineEdit*>(QStringLiteral("stampRoots"))->setText(roots);
        m_made->click(remember);
        QTRY_VERIFY(form->findChild<QLabel*>(QStringLiteral("fault"))->text().contains(QStringLiteral("ftp://")));
        address->setText(server.address().toString());
        m_made->click(remember);
        QTRY_VERIFY(m_made->inForm<QLabel>("stampNote")->text().contains(server.address().toString()));
        QCOMPARE(Settings().stamping(), (StampingChoice{server.address().toString(), roots}));
        type("passphrase", ReleaseWindow::passphrase);
        QTRY_VERIFY(submit()->isEnabled());
        m_made->click(submit());
        QTRY_VERIFY(!m_made->form());
        QCOMPARE(server.requests(), 1);
        QCOMPARE(numberIn(project().database(), "SELECT count(*) FROM sign_off WHERE length(timestamp) > 0"), 1);
    }

    void wrongPassphraseIsSaidInItsPlaceAndForgotten()
    {
        QVERIFY(m_made->prepare("signRelease"));
        type("passphrase", "wrong");
        m_made->click(submit());
        QTRY_VERIFY(!m_made->fault().isEmpty());
        QVERIFY2(m_made->fault().contains(QStringLiteral("passphrase")), qPrintable(m_made->fault()));
        QVERIFY(m_made->inForm<QLineEdit>("passphrase")->text().isEmpty());
        QCOMPARE(project().judged().signOffs.size(), std::size_t{0});
        type("passphrase", ReleaseWindow::passphrase);
        m_made->click(submit());
        QTRY_VERIFY(!m_made->form());
    }

    void conditionsAreAskedFor()
    {
        QVERIFY(m_made->prepare("signRelease"));
        m_made->inForm<Segments>("decisions")->setCurrent(1);
        type("passphrase", ReleaseWindow::passphrase);
        QVERIFY(!submit()->isEnabled());
        QVERIFY(submit()->toolTip().contains(QStringLiteral("needs a condition")));
        m_made->inForm<QPlainTextEdit>("conditions")->setPlainText(QStringLiteral("advisory only\nreviewed weekly"));
        QTRY_VERIFY2(submit()->isEnabled(), qPrintable(submit()->toolTip()));
        QVERIFY(m_made->words().contains(QStringLiteral("Condition: reviewed weekly")));
        m_made->click(submit());
        QTRY_VERIFY(!m_made->form());
        QCOMPARE(project().judged().decision.quorum.conditions.size(), 2);
    }

    void rejectionNeedsItsReason()
    {
        QVERIFY(m_made->prepare("rejectRelease"));
        type("passphrase", ReleaseWindow::passphrase);
        QVERIFY(submit()->toolTip().contains(QStringLiteral("reason")));
        m_made->inForm<QLineEdit>("comment")->setText(QStringLiteral("Not on this data \u202Etpecca"));
        QTRY_VERIFY2(submit()->isEnabled(), qPrintable(submit()->toolTip()));
        QVERIFY(!m_made->words().contains(QChar(0x202E))); // It turns nothing around here.
        QVERIFY(m_made->words().contains(QStringLiteral("202"), Qt::CaseInsensitive));
        QCOMPARE(submit()->text(), QStringLiteral("Sign and reject"));
        m_made->click(submit());
        QTRY_VERIFY(project().release(project().uid).state == ReleaseState::Rejected);
    }

    void whatChangesMeanwhileIsSaidAndPreparedAgain()
    {
        QVERIFY(m_made->prepare("signRelease"));
        type("passphrase", ReleaseWindow::passphrase);
        valueOf(
            project().sign(m_request, *project().kofiKey, project().kofi)); // Another signature that ours comes after.
        QTRY_VERIFY(m_made->fault().contains(QStringLiteral("changed")));
        QCOMPARE(m_made->inForm<QLineEdit>("passphrase")->text(), QString::fromLatin1(ReleaseWindow::passphrase));
        QTRY_VERIFY(submit()->isEnabled());
        m_made->click(submit());
        QTRY_VERIFY(project().release(project().uid).state == ReleaseState::Approved);
    }

    void dayOfExpiryIsADayOrRefused()
    {
        QVERIFY(m_made->prepare("signRelease"));
        type("passphrase", ReleaseWindow::passphrase);
        auto* expiry = m_made->inForm<QComboBox>("expiry");
        expiry->setCurrentText(QStringLiteral("soon"));
        QVERIFY(submit()->toolTip().contains(QStringLiteral("2027-01-31")));
        expiry->setCurrentText(QStringLiteral("2098-02-03"));
        QTRY_VERIFY2(submit()->isEnabled(), qPrintable(submit()->toolTip()));
        QVERIFY(m_made->words().contains(QStringLiteral("2098-02-03")));
    }

    void whatWasTypedIsThereAgain()
    {
        QVERIFY(m_made->prepare("rejectRelease"));
        type("comment", "Half a thought");
        m_made->window().press(QStringLiteral("Escape"));
        QTRY_VERIFY(!m_made->form());
        QVERIFY(m_made->prepare("rejectRelease"));
        QCOMPARE(m_made->inForm<QLineEdit>("comment")->text(), QStringLiteral("Half a thought"));
        QVERIFY(m_made->inForm<QLineEdit>("passphrase")->text().isEmpty());
    }

    /// No key is unlocked between two signatures, so that none has to be locked after a while.
    void everySignatureOpensTheKeyAnew()
    {
        signOnce();
        const QString file =
            KeyFiles::ofUser().pathOf(QString::fromLatin1(project().ruthKey->publicKey().fingerprint()));
        const QString aside = file + QStringLiteral(".aside");
        QVERIFY(m_made->openRelease());
        valueOf(project().approvals().withdraw(m_request, QStringLiteral("again"), project().ana, project().once()));
        m_request = project().ask("Once more");
        Q_EMIT m_made->window().session().events.changed();
        QVERIFY(m_made->window().idle());
        QVERIFY(m_made->prepare("signRelease"));
        QVERIFY(m_made->inForm<QLineEdit>("passphrase")->text().isEmpty());
        QVERIFY(!submit()->isEnabled());
        QVERIFY(submit()->toolTip().contains(QStringLiteral("passphrase")));
        type("passphrase", ReleaseWindow::passphrase);
        QVERIFY(QFile::rename(file, aside)); // A key held in memory would not miss it.
        m_made->click(submit());
        QTRY_VERIFY(!m_made->fault().isEmpty());
        QCOMPARE(project().judged().signOffs.size(), std::size_t{0});
        QVERIFY(QFile::rename(aside, file));
        type("passphrase", ReleaseWindow::passphrase);
        QTRY_VERIFY(submit()->isEnabled());
        m_made->click(submit());
        QTRY_VERIFY(!m_made->form());
        QCOMPARE(project().judged().signOffs.size(), std::size_t{1});
    }

    void whoHasNoKeyIsToldWhyThereIsNothingToSign()
    {
        m_made->window().session().actor = project().mei;
        Q_EMIT m_made->window().session().events.changed();
        QVERIFY(m_made->window().idle());
        m_made->click(m_made->button("signRelease"));
        QVERIFY(m_made->window().idle());
        auto* words = m_made->inForm<QPlainTextEdit>("signedWords");
        QVERIFY(words->toPlainText().isEmpty());
        QVERIFY2(words->placeholderText().contains(QStringLiteral("you have none")),
                 qPrintable(words->placeholderText()));
        QCOMPARE(words->accessibleDescription(), words->placeholderText());
    }

    void decisionsStandAtTheEdgeOfWhatIsUnderThem()
    {
        QVERIFY(m_made->prepare("signRelease"));
        const auto edge = [this](QWidget* widget) { return widget->mapTo(m_made->form(), QPoint(0, 0)).x(); };
        const QList<QPushButton*> buttons = m_made->inForm<Segments>("decisions")->findChildren<QPushButton*>();
        QCOMPARE(edge(buttons.front()), edge(m_made->inForm<QLineEdit>("comment")));
        QCOMPARE(edge(buttons.front()), edge(m_made->inForm<QPlainTextEdit>("signedWords")));
        for (qsizetype i = 1; i < buttons.size(); ++i)
            QCOMPARE(edge(buttons[i]) - edge(buttons[i - 1]) - buttons[i - 1]->width(),
                     edge(buttons[1]) - edge(buttons[0]) - buttons[0]->width());
    }

    void keyIsCreatedAndWaitsToBeCertified()
    {
        m_made->window().session().actor = project().mei;
        Q_EMIT m_made->window().session().events.changed();
        QVERIFY(m_made->window().idle());
        m_made->click(m_made->button("signRelease"));
        QVERIFY(m_made->form());
        QVERIFY(m_made->window().idle());
        QCOMPARE(m_made->inForm<QComboBox>("ownKey")->count(), 0);
        QVERIFY(submit()->toolTip().contains(QStringLiteral("key of your own")));
        m_made->click(m_made->inForm<QPushButton>("createKey"));
        auto* form = m_made->window().child<QWidget>("keyForm");
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QLineEdit*>(QStringLiteral("newPassphrase")), QStringLiteral("secret"));
        auto* again = form->findChild<QLineEdit*>(QStringLiteral("newPassphraseAgain"));
        QVERIFY(!form->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
        QTest::keyClicks(again, QStringLiteral("secret"));
        QTRY_VERIFY(form->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled()); // Once other keys are read.
        QTest::keyClick(again, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_made->window().child<QWidget>("keyForm"), 60'000);
        QTRY_COMPARE(m_made->inForm<QComboBox>("ownKey")->count(), 1);
        QTRY_VERIFY2(submit()->toolTip().contains(QStringLiteral("certif")), qPrintable(submit()->toolTip()));
        // Both name people, whose names may look like markup.
        const QString status = m_made->inForm<QComboBox>("ownKey")->itemData(0, Qt::ToolTipRole).toString();
        QVERIFY2(status.startsWith(QStringLiteral("<p>")), qPrintable(status));
        QVERIFY2(submit()->toolTip().startsWith(QStringLiteral("<p>")), qPrintable(submit()->toolTip()));
    }

private:
    ApprovalProject& project() { return m_made->made(); }
    QPushButton* submit() { return m_made->inForm<QPushButton>("submit"); }

    ApprovalRequest requestNow()
    {
        return valueOf(project().database().read(
            [this](db::Connection& connection) { return approvals::requestByUid(connection, m_request); }));
    }

    void signOnce()
    {
        QVERIFY(m_made->prepare("signRelease"));
        type("passphrase", ReleaseWindow::passphrase);
        m_made->click(submit());
        QTRY_VERIFY(!m_made->form());
        QVERIFY(m_made->window().idle());
    }

    void type(const char* field, const char* text)
    {
        auto* line = m_made->inForm<QLineEdit>(field);
        line->setFocus();
        QTest::keyClicks(line, QString::fromUtf8(text));
    }

    std::unique_ptr<ReleaseWindow> m_made;
    QString m_request;
};

ASSAY_TEST(TestSignForm)

#include "tst_sign_form.moc"
