// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// Model files inspected by the real program, as a script would.
class TestInspect : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write(QStringLiteral("good.pkl"), QByteArray("\x80\2]q\0.", 6));
        write(QStringLiteral("evil.pkl"), "cos\nsystem\n(S'true'\ntR.");
    }

    void exitCodeTellsWhetherAllAreSafe()
    {
        QCOMPARE(inspect({QStringLiteral("good.pkl")}), 0);
        QCOMPARE(inspect({QStringLiteral("good.pkl"), QStringLiteral("evil.pkl")}), 1);
        QCOMPARE(inspect({QStringLiteral("good.pkl"), QStringLiteral("none.pkl")}), 1);
        QVERIFY(m_out.contains("none.pkl does not exist"));
        QCOMPARE(inspect({}), 2);
    }

    void findingIsShownWithItsByte()
    {
        QCOMPARE(inspect({QStringLiteral("evil.pkl"), QStringLiteral("--format"), QStringLiteral("csv")}), 1);
        QVERIFY2(m_out.contains("evil.pkl,pickle,dangerous,,0,pickle.import.denied,"), m_out.constData());
        QVERIFY(m_out.contains("os.system"));
    }

    void jsonHoldsTheWholeReport()
    {
        QCOMPARE(inspect({QStringLiteral("evil.pkl"), QStringLiteral("good.pkl"), QStringLiteral("--format"),
                          QStringLiteral("json")}),
                 1);
        const QJsonArray all = QJsonDocument::fromJson(m_out).array();
        QCOMPARE(all.size(), 2);
        const QJsonObject evil = all[0].toObject();
        QVERIFY(evil.value(u"file").toString().endsWith(u"evil.pkl"));
        QCOMPARE(evil.value(u"verdict").toString(), QStringLiteral("dangerous"));
        QCOMPARE(evil.value(u"imports").toArray().at(0).toObject().value(u"name").toString(),
                 QStringLiteral("os.system"));
        QCOMPARE(evil.value(u"findings").toArray().at(0).toObject().value(u"text").toString(),
                 QStringLiteral("Loading it imports os.system, which can run commands or code."));
        QCOMPARE(all[1].toObject().value(u"verdict").toString(), QStringLiteral("safe"));
    }

private:
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    int inspect(const QStringList& arguments)
    {
        runIn(m_dir.path());
        return run(QStringList{QStringLiteral("inspect")} + arguments);
    }

    QTemporaryDir m_dir;
};

ASSAY_TEST(TestInspect)
#include "tst_inspect.moc"
