// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/keys_view.h"

#include "core/keys/key_files.h"
#include "tests/support/answered_dialog.h"
#include "tests/support/key_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// People, keys and authorities in the real window, with real key files.
class TestKeysView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keys = std::make_unique<QTemporaryDir>();
        qputenv("ASSAY_KEYS", m_keys->path().toUtf8());
        QFile::setPermissions(m_keys->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_project = std::make_unique<KeyProject>();
        m_window = std::make_unique<WindowFixture>();
        QVERIFY(m_window->openProject(m_project->path()));
    }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_window.reset();
        m_project.reset();
        qunsetenv("ASSAY_KEYS");
    }

    void everybodyIsListedWithRolesAndState()
    {
        m_project->equip(valueOf(SigningKey::generate()), m_project->ben());
        openAs(m_project->cleo(), "Cleo");
        const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(cell("Ben", State), QStringLiteral("valid"));
        QCOMPARE(cell("Ben", Roles), QStringLiteral("Data scientist"));
        QCOMPARE(cell("Cleo", State), QStringLiteral("no key"));
        auto* filter = part<QLineEdit>("keyFilter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("ben")); // The founder holds every role, so no role names one person.
        QCOMPARE(table()->model()->rowCount(), 1);
        filter->clear();
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void authorityIsFoundedAndCertifiesWhatSomebodyElseEnrolled()
    {
        const SigningKey bens = valueOf(SigningKey::generate());
        valueOf(m_project->enroll(bens, m_project->ben()));
        openAs(m_project->cleo(), "Cleo");
        choose("Ben");
        QCOMPARE(cell("Ben", State), QStringLiteral("not certified"));
        QVERIFY(!part<QPushButton>("certifyKey")->isEnabled());
        QVERIFY(part<QLabel>("keyRefusal")->text().contains(QStringLiteral("no authority")));

        click(part<QPushButton>("foundAuthority"));
        QVERIFY(form("authorityForm"));
        QVERIFY(!submit("authorityForm")->isEnabled());
        type("authorityForm", "newPassphrase", "founder's words");
        type("authorityForm", "newPassphraseAgain", "founder's wards");
        QVERIFY(submit("authorityForm")->toolTip().contains(QStringLiteral("differ")));
        type("authorityForm", "newPassphraseAgain", "founder's words");
        QTest::keyClick(field("authorityForm", "newPassphraseAgain"), Qt::Key_Return);
        QTRY_VERIFY(!form("authorityForm"));
        QVERIFY(m_window->idle());
        QVERIFY(!part<QPushButton>("foundAuthority")->isEnabled()); // There is one now.

        choose("Ben");
        QTRY_VERIFY(part<QPushButton>("certifyKey")->isEnabled());
        click(part<QPushButton>("certifyKey"));
        QVERIFY(form("certifyForm"));
        QString shown = form("certifyForm")->findChild<QLabel*>(QStringLiteral("fingerprint"))->text();
        QCOMPARE(shown.remove(u' ').remove(u'\n'), QString::fromLatin1(bens.publicKey().fingerprint()));
        type("certifyForm", "authorityPassphrase", "something else");
        click(submit("certifyForm"));
        QTRY_VERIFY(fault("certifyForm").contains(QStringLiteral("passphrase")));
        QVERIFY(field("certifyForm", "authorityPassphrase")->text().isEmpty());
        type("certifyForm", "authorityPassphrase", "founder's words");
        QTest::keyClick(field("certifyForm", "authorityPassphrase"), Qt::Key_Return);
        QTRY_VERIFY(!form("certifyForm"));
        QTRY_COMPARE(cell("Ben", State), QStringLiteral("valid"));
    }

    void keyFileMadeElsewhereIsEnrolled()
    {
        const SecretText passphrase("made elsewhere");
        const SigningKey key = valueOf(KeyFiles::ofUser().create(passphrase));
        openAs(m_project->ben(), "Ben");
        click(part<QPushButton>("enrolOwnKey"));
        QTRY_COMPARE(form("enrolForm")->findChild<QComboBox*>(QStringLiteral("enrolKey"))->count(), 1);
        QVERIFY(!submit("enrolForm")->isEnabled());
        type("enrolForm", "enrolPassphrase", "something else");
        click(submit("enrolForm"));
        QTRY_VERIFY(fault("enrolForm").contains(QStringLiteral("passphrase")));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM person_key"), 0);
        type("enrolForm", "enrolPassphrase", "made elsewhere");
        QTest::keyClick(field("enrolForm", "enrolPassphrase"), Qt::Key_Return);
        QTRY_VERIFY(!form("enrolForm"));
        QVERIFY(m_window->idle());
        QCOMPARE(cell("Ben", State), QStringLiteral("not certified"));
        click(part<QPushButton>("enrolOwnKey")); // The project knows it now.
        QTRY_VERIFY(submit("enrolForm")->toolTip().contains(QStringLiteral("no key file here")));
    }

    void dataScientistIsToldWhoCertifies()
    {
        m_project->found();
        valueOf(m_project->enroll(valueOf(SigningKey::generate()), m_project->ben()));
        openAs(m_project->ben(), "Ben");
        choose("Ben");
        for (const char* name : {"certifyKey", "foundAuthority", "acceptAuthority", "retireAuthority"}) {
            QVERIFY2(!part<QPushButton>(name)->isEnabled(), name);
            QVERIFY2(part<QPushButton>(name)->statusTip().contains(QStringLiteral("Cleo")), name);
        }
        QVERIFY(part<QLabel>("keyRefusal")->text().contains(QStringLiteral("Cleo")));
        QVERIFY(part<QPushButton>("revokeKey")->isEnabled()); // His own.
        const qint64 before = numberIn(m_project->database(), "SELECT count(*) FROM audit_event");
        click(part<QPushButton>("certifyKey"));
        QVERIFY(!form("certifyForm"));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM audit_event"), before);
    }

    void keyIsRevokedWithTimeKindAndReason()
    {
        const QString uid = m_project->equip(valueOf(SigningKey::generate()), m_project->ben());
        openAs(m_project->ben(), "Ben");
        choose("Ben");
        click(part<QPushButton>("revokeKey"));
        QVERIFY(form("revokeForm"));
        QVERIFY(submit("revokeForm")->toolTip().contains(QStringLiteral("reason")));
        form("revokeForm")
            ->findChild<QPlainTextEdit*>(QStringLiteral("reason"))
            ->setPlainText(QStringLiteral("Stolen laptop"));
        auto* kind = form("revokeForm")->findChild<QComboBox*>(QStringLiteral("kind"));
        kind->setCurrentIndex(1);
        field("revokeForm", "since")->setText(QStringLiteral("yesterday"));
        QVERIFY(submit("revokeForm")->toolTip().contains(QStringLiteral("2026-05-01 12:00")));
        const QString since =
            QDateTime::currentDateTimeUtc().addSecs(-3600).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        field("revokeForm", "since")->setText(since);
        click(submit("revokeForm"));
        QTRY_VERIFY(!form("revokeForm"));
        QTRY_COMPARE(cell("Ben", State), QStringLiteral("compromised"));
        QCOMPARE(cell("Ben", Since), since.left(10));
        const PersonKey key = m_project->key(uid);
        QVERIFY(key.revocation == Revocation::Compromised);
        QCOMPARE(key.reason, QStringLiteral("Stolen laptop"));
        QCOMPARE(
            QDateTime::fromMSecsSinceEpoch(*key.invalidSince, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
            since);
    }

    void authorityIsRetiredWithAReason()
    {
        m_project->found();
        openAs(m_project->ada(), "Ada Founder");
        click(part<QPushButton>("retireAuthority"));
        QVERIFY(form("commentForm"));
        QVERIFY(!submit("commentForm")->isEnabled());
        form("commentForm")
            ->findChild<QPlainTextEdit*>(QStringLiteral("comment"))
            ->setPlainText(QStringLiteral("Lost"));
        click(submit("commentForm"));
        QTRY_VERIFY(!form("commentForm"));
        QTRY_VERIFY(part<QPushButton>("foundAuthority")->isEnabled());
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM certificate_authority WHERE retired_at IS NULL"),
                 0);
    }

    void organisationsRootIsShownAndAccepted()
    {
        const CertificateAuthority bank = KeyProject::newAuthority(QStringLiteral("Bank"));
        const QString path = m_window->path(QStringLiteral("bank.pem"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bank.certificate().pem());
        file.close();
        openAs(m_project->ada(), "Ada Founder");
        const AnsweredDialog dialog(path);
        click(part<QPushButton>("acceptAuthority"));
        QVERIFY(dialog.wasAsked());
        QVERIFY(form("certificateForm"));
        QTRY_VERIFY(submit("certificateForm")->isEnabled());
        click(submit("certificateForm"));
        QTRY_VERIFY(!form("certificateForm"));
        QVERIFY(m_window->idle());
        QCOMPARE(
            numberIn(m_project->database(), "SELECT count(*) FROM certificate_authority WHERE kind = 'organisation'"),
            1);
    }

    void fileThatIsNoCertificateIsRefusedInPlace()
    {
        const QString path = m_window->path(QStringLiteral("note.pem"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Not a certificate");
        file.close();
        openAs(m_project->ada(), "Ada Founder");
        const AnsweredDialog dialog(path);
        click(part<QPushButton>("acceptAuthority"));
        QVERIFY(m_window->idle());
        QVERIFY(!submit("certificateForm")->isEnabled());
        QVERIFY(!submit("certificateForm")->toolTip().isEmpty());
        QTest::keyClick(form("certificateForm"), Qt::Key_Escape);
        QTRY_VERIFY(!form("certificateForm"));
    }

    void ownKeyIsCreatedFromTheTab()
    {
        openAs(m_project->ben(), "Ben");
        click(part<QPushButton>("createOwnKey"));
        QVERIFY(form("keyForm"));
        type("keyForm", "newPassphrase", "secret");
        type("keyForm", "newPassphraseAgain", "secret");
        QTRY_VERIFY(submit("keyForm")->isEnabled()); // Once other keys are read.
        QTest::keyClick(field("keyForm", "newPassphraseAgain"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!form("keyForm"),
                                 60'000); // A passphrase takes 600,000 rounds, on a busy machine long.
        QTRY_COMPARE(cell("Ben", State), QStringLiteral("not certified"));
        QCOMPARE(KeyFiles::ofUser().fingerprints().size(), 1);
    }

    void newKeyIsSignedByTheOneItReplaces()
    {
        const SigningKey before = valueOf(SigningKey::generate());
        m_project->equip(before, m_project->ben());
        openAs(m_project->ben(), "Ben");
        click(part<QPushButton>("createOwnKey"));
        QVERIFY(m_window->idle());
        type("keyForm", "newPassphrase", "secret");
        QVERIFY(submit("keyForm")->toolTip().contains(QStringLiteral("not on this machine")));
        QVERIFY(fault("keyForm").contains(QStringLiteral("revoke it first")));
        QTest::keyClick(form("keyForm"), Qt::Key_Escape);
        QTRY_VERIFY(!form("keyForm"));

        const QString file = KeyFiles::ofUser().pathOf(QString::fromLatin1(before.publicKey().fingerprint()));
        valueOf(before.writeNew(file, SecretText(QByteArrayView("old words"))));
        click(part<QPushButton>("createOwnKey"));
        QVERIFY(m_window->idle());
        type("keyForm", "newPassphrase", "secret");
        type("keyForm", "newPassphraseAgain", "secret");
        type("keyForm", "replacedPassphrase", "wrong words");
        click(submit("keyForm"));
        QTRY_VERIFY(fault("keyForm").contains(QStringLiteral("passphrase")));
        QCOMPARE(KeyFiles::ofUser().fingerprints().size(), 1); // Nothing was made.
        type("keyForm", "newPassphrase", "secret");
        type("keyForm", "newPassphraseAgain", "secret");
        type("keyForm", "replacedPassphrase", "old words");
        QTest::keyClick(field("keyForm", "replacedPassphrase"), Qt::Key_Return);
        QTRY_VERIFY(!form("keyForm"));
        QVERIFY(m_window->idle());
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM person_key WHERE replaces_id IS NOT NULL"), 1);
    }

    void listIsExported()
    {
        const QString uid = m_project->equip(valueOf(SigningKey::generate()), m_project->ben());
        openAs(m_project->ben(), "Ben");
        const QString path = m_window->path(QStringLiteral("keys.csv"));
        const AnsweredDialog dialog(path);
        click(part<QPushButton>("exportKeys"));
        QVERIFY(m_window->idle());
        const QByteArray content = contentOf(path);
        QCOMPARE(content.count('\n'), 4);
        QVERIFY(content.contains(m_project->key(uid).fingerprint.toLatin1()));
        QVERIFY(content.contains(",valid,"));
    }

private:
    enum Column { Person, Roles, Key, Until, State, Since };

    void openAs(const Actor& actor, const char* name)
    {
        m_window->session().actor = actor;
        m_window->session().personName = QString::fromLatin1(name);
        m_window->window().openAddress({{}, "risk-audit", QStringLiteral("keys")});
        Q_EMIT m_window->session().events.changed();
        QVERIFY(m_window->idle());
        QTRY_VERIFY(table() && table()->isVisible());
    }

    template <typename T>
    T* part(const char* name)
    {
        return m_window->window().findChild<KeysView*>()->findChild<T*>(QLatin1String(name));
    }
    QTableView* table() { return part<QTableView>("keyTable"); }
    QWidget* form(const char* name) { return m_window->child<QWidget>(name); }
    QLineEdit* field(const char* formName, const char* name)
    {
        return form(formName)->findChild<QLineEdit*>(QLatin1String(name));
    }
    QPushButton* submit(const char* formName)
    {
        return form(formName)->findChild<QPushButton*>(QStringLiteral("submit"));
    }
    QString fault(const char* formName)
    {
        auto* label = form(formName)->findChild<QLabel*>(QStringLiteral("fault"));
        return label->isHidden() ? QString() : label->text();
    }
    void type(const char* formName, const char* name, const char* text)
    {
        QLineEdit* line = field(formName, name);
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, QString::fromUtf8(text));
    }
    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    int rowOf(const char* person)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, Person).data().toString().startsWith(QLatin1String(person)))
                return row;
        }
        return -1;
    }
    QString cell(const char* person, Column column)
    {
        return table()->model()->index(rowOf(person), column).data().toString();
    }
    void choose(const char* person)
    {
        QVERIFY(rowOf(person) >= 0);
        table()->setCurrentIndex(table()->model()->index(rowOf(person), 0));
    }

    std::unique_ptr<QTemporaryDir> m_keys;
    std::unique_ptr<KeyProject> m_project;
    std::unique_ptr<WindowFixture> m_window;
};

ASSAY_TEST(TestKeysView)
#include "tst_keys_view.moc"
