// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace assay;
using namespace assay::tests;

/// A team by the verbs of the command line, from an empty project to what only several people can do.
class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("ASSAY_KEYS", file("keys").toLocal8Bit());
        QCOMPARE(run({"new", project(), "--as", "Ada"}), 0);
    }
    void cleanup()
    {
        QCOMPARE(run({"verify", project()}), 0);
        qunsetenv("ASSAY_KEYS");
    }

    void peopleAreAddedAndListed()
    {
        QCOMPARE(run({"person", "add", project(), "Nora Berg", "--email", "nora@example.org", "--role", "risk-auditor",
                      "--role", "end-user"}),
                 0);
        QVERIFY2(m_out.contains("keys create"), m_out.constData());
        const QJsonObject nora = listed("Nora Berg");
        QCOMPARE(nora.value(QStringLiteral("roles")).toString(), QStringLiteral("risk-auditor; end-user"));
        QCOMPARE(nora.value(QStringLiteral("email")).toString(), QStringLiteral("nora@example.org"));
        QVERIFY(nora.value(QStringLiteral("active")).toBool());
        QVERIFY(!nora.value(QStringLiteral("key")).toBool(true));
        QVERIFY(!nora.value(QStringLiteral("staged")).toBool(true));
        QCOMPARE(run({"person", "list", project(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("Nora Berg,risk-auditor; end-user,nora@example.org,true,false,false"),
                 m_out.constData());
    }

    void whatIsWrongIsRefusedWithTheWayOut()
    {
        QCOMPARE(run({"person", "add", project(), "Nora", "--role", "wizard"}), 2);
        QVERIFY2(m_errors.contains("data-scientist"), m_errors.constData());
        QCOMPARE(run({"person", "add", project(), "Nora", "--role", "devops"}), 0);
        QCOMPARE(run({"person", "add", project(), "NORA", "--role", "devops"}), 1);
        QVERIFY2(m_errors.contains("looks like the one of Nora"), m_errors.constData());
        QCOMPARE(run({"person", "add", project(), "Omar", "--as", "Nora"}), 1);
        QVERIFY2(m_errors.contains("Administrator (Ada)"), m_errors.constData());
        QCOMPARE(run({"person", "grant", project(), "Nora", "manager"}), 1);
        QVERIFY2(m_errors.contains("reason"), m_errors.constData());
        QCOMPARE(run({"person", "leave", project(), "Ada", "--reason", "gone"}), 1);
        QVERIFY2(m_errors.contains("only administrator"), m_errors.constData());
        QCOMPARE(run({"person", "grant", project(), "Nobody", "manager", "--reason", "new"}), 1);
    }

    void rolesAreGrantedAndRevoked()
    {
        QCOMPARE(run({"person", "add", project(), "Nora", "--role", "devops"}), 0);
        QCOMPARE(run({"person", "grant", project(), "Nora", "manager", "--reason", "leads now"}), 0);
        QCOMPARE(run({"person", "revoke", project(), "Nora", "devops", "--reason", "leads now"}), 0);
        QCOMPARE(listed("Nora").value(QStringLiteral("roles")).toString(), QStringLiteral("manager"));
        QCOMPARE(run({"person", "edit", project(), "Nora", "--email", "nora@example.org", "--as", "Nora"}), 0);
        QCOMPARE(run({"person", "edit", project(), "Nora", "--name", "Nora Berg", "--as", "Nora"}), 1);
        QCOMPARE(run({"person", "edit", project(), "Nora", "--name", "Nora Berg"}), 0);
        QCOMPARE(listed("Nora Berg").value(QStringLiteral("email")).toString(), QStringLiteral("nora@example.org"));
    }

    void roleWithALimitIsGrantedListedObeyedAndRevoked()
    {
        QCOMPARE(run({"use-case", "add", project(), "Loans"}), 0);
        QCOMPARE(run({"use-case", "add", project(), "Cards"}), 0);
        QCOMPARE(run({"person", "add", project(), "Nora", "--role", "end-user"}), 0);
        QCOMPARE(run({"person", "grant", project(), "Nora", "manager", "--until", "soon", "--reason", "x"}), 2);
        QCOMPARE(run({"person", "grant", project(), "Nora", "manager", "--use-case", "UC-9", "--reason", "x"}), 1);
        QVERIFY2(m_errors.contains("UC-9"), m_errors.constData());
        QCOMPARE(run({"person", "grant", project(), "Nora", "manager", "--use-case", "UC-1", "--until", "2190-01-31",
                      "--reason", "leads this one"}),
                 0);
        QCOMPARE(listed("Nora").value(QStringLiteral("roles")).toString(), QStringLiteral("end-user"));
        QCOMPARE(listed("Nora").value(QStringLiteral("limited")).toString(),
                 QStringLiteral("manager for UC-1 .. 2190-01-31"));
        const auto stop = [this](const char* useCase) {
            return run({"use-case", "move", project(), useCase, "Stopped", "--reason", "no money", "--code", "no-value",
                        "--as", "Nora", "--role", "manager"});
        };
        QCOMPARE(stop("UC-2"), 1);
        QCOMPARE(stop("UC-1"), 0);
        QCOMPARE(run({"person", "revoke", project(), "Nora", "manager", "--reason", "done"}), 1); // Not for all.
        QCOMPARE(run({"person", "revoke", project(), "Nora", "manager", "--use-case", "UC-1", "--reason", "done"}), 0);
        QCOMPARE(listed("Nora").value(QStringLiteral("limited")).toString(), QString());
    }

    void whoeverHasLeftActsNoMoreUntilTheyAreBack()
    {
        QCOMPARE(run({"person", "add", project(), "Nora", "--role", "data-scientist"}), 0);
        QCOMPARE(run({"task", "add", project(), "Mend it", "--owner", "Nora"}), 0);
        QCOMPARE(run({"person", "leave", project(), "Nora", "--reason", "another job"}), 0);
        QVERIFY2(m_out.contains("tasks 1"), m_out.constData());
        QVERIFY(!listed("Nora").value(QStringLiteral("active")).toBool(true));
        QCOMPARE(run({"task", "add", project(), "Mend more", "--as", "Nora"}), 1);
        QVERIFY2(m_errors.contains("person return"), m_errors.constData());
        QCOMPARE(run({"task", "add", project(), "Mend more", "--owner", "Nora"}), 1);
        QVERIFY2(m_errors.contains("has left"), m_errors.constData());
        QCOMPARE(run({"person", "return", project(), "Nora", "--role", "devops", "--reason", "hired again"}), 0);
        QCOMPARE(listed("Nora").value(QStringLiteral("roles")).toString(), QStringLiteral("devops"));
        QCOMPARE(run({"task", "add", project(), "Mend more", "--owner", "Nora"}), 0);
    }

    /// The runs, the use case and the policy are facts that no verb makes; all that people do is done with verbs.
    void threePeopleAndTheirKeysOpenTheGate()
    {
        QCOMPARE(run({"person", "add", project(), "Ana", "--role", "data-scientist"}), 0);
        QCOMPARE(run({"person", "add", project(), "Nora", "--role", "risk-auditor"}), 0);
        QCOMPARE(run({"person", "add", project(), "Omar", "--role", "devops"}), 0);
        const QByteArray runUid = makeFacts();
        writePassphrase();
        const QByteArray words = file("passphrase").toUtf8();
        QCOMPARE(run({"keys", "authority", project(), "--passphrase-file", words, "--role", "administrator"}), 0);
        for (const auto& [name, role] : {std::pair{"Nora", "risk-auditor"}, std::pair{"Omar", "devops"}})
            equip(name, role, words);
        QVERIFY(listed("Nora").value(QStringLiteral("key")).toBool());

        QCOMPARE(run({"release", "begin", project(), "--run", runUid, "--model", "credit", "--use-case", "UC-1", "--as",
                      "Ana"}),
                 0);
        QCOMPARE(run({"release", "move", project(), "credit@1", "Candidate", "--as", "Ana"}), 0);
        QCOMPARE(run({"release", "submit", project(), "credit@1", "--as", "Ana"}), 0);
        QCOMPARE(gate(), 1);
        QCOMPARE(sign("Nora", "risk-auditor", words), 0);
        QCOMPARE(gate(), 1);                        // Two have to, and one has.
        QCOMPARE(sign("Nora", "devops", words), 1); // Nor does one person count for two.
        QCOMPARE(sign("Omar", "devops", words), 0);
        QCOMPARE(gate(), 0);
        QCOMPARE(run({"person", "leave", project(), "Omar", "--reason", "another job"}), 0);
        QCOMPARE(gate(), 0); // What was signed goes on counting.
    }

private:
    QString file(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray project() const { return file("p.assay").toUtf8(); }

    int run(const QByteArrayList& arguments)
    {
        QStringList words;
        for (const QByteArray& argument : arguments)
            words << QString::fromUtf8(argument);
        QString out;
        QString errors;
        QTextStream outStream(&out);
        QTextStream errorStream(&errors);
        const int code = runCommandLine(words, outStream, errorStream);
        m_out = out.toUtf8();
        m_errors = errors.toUtf8();
        return code;
    }

    QJsonObject listed(const char* name)
    {
        if (run({"person", "list", project(), "--format", "json"}) != 0)
            qFatal("%s", m_errors.constData());
        for (const QJsonValue& row : QJsonDocument::fromJson(m_out).array()) {
            if (row.toObject().value(QStringLiteral("person")).toString() == QLatin1String(name))
                return row.toObject();
        }
        return {};
    }

    /// Imported runs, a use case and a policy of two keys; answers the uid of a run.
    QByteArray makeFacts()
    {
        const auto database = valueOf(db::Database::open(QString::fromUtf8(project())));
        const Actor ada = valueOf(defaultActor(*database, toString(Role::Manager)));
        valueOf(applyImport(*database, ada, completeRuns(), {}));
        agreeOnCharter(*database, ada.person, valueOf(propose(*database, ada, QStringLiteral("use"))),
                       CharterKind::Framing, charters::textOf(completeFraming()));
        putInForce(*database, ada, approvalPolicy());
        return valueOf(database->read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM run WHERE name = 'run-1'");
            row.step();
            return row.text(0).toUtf8();
        }));
    }

    void writePassphrase()
    {
        QFile words(file("passphrase"));
        QVERIFY(words.open(QIODevice::WriteOnly) && words.write("correct horse") > 0);
        QVERIFY(words.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    /// Makes a key, as its owner does, and has it certified by Ada.
    void equip(const char* name, const char* role, const QByteArray& words)
    {
        QCOMPARE(run({"keys", "create", "--passphrase-file", words}), 0);
        const QByteArray key = m_out.split('\n').front().mid(5);
        QCOMPARE(run({"keys", "enroll", project(), key, "--passphrase-file", words, "--as", name, "--role", role}), 0);
        QCOMPARE(run({"keys", "certify", project(), key, "--passphrase-file", words, "--as", "Ada", "--role",
                      "administrator"}),
                 0);
    }

    int sign(const char* name, const char* role, const QByteArray& words)
    {
        return run(
            {"sign", project(), "credit@1", "approve", "--as", name, "--role", role, "--passphrase-file", words});
    }

    int gate() { return run({"gate", project(), "credit@1", "--skip-files"}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_out;
    QByteArray m_errors;
};

ASSAY_TEST(TestPeople)
#include "tst_people.moc"
