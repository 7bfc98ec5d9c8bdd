// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/drift_tables.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace assay;
using namespace assay::tests;

/// Checks for drift by the verbs of the command line, from two CSV files.
class TestDrift : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_dir.filePath(QStringLiteral("demo.assay"));
        QCOMPARE(run({QStringLiteral("demo"), m_path}), 0);
        m_train = ageTable(m_dir, QStringLiteral("train.csv"), 1000, agesFrom(0));
        m_june = ageTable(m_dir, QStringLiteral("june.csv"), 1000, agesFrom(50));
    }

    void aDriftIsNoErrorOfTheCommandUnlessItIsAskedFor()
    {
        QCOMPARE(check(m_june, {}), 0);
        const QByteArray key = m_out.trimmed();
        QVERIFY2(key.startsWith("DC-"), key.constData());
        QCOMPARE(check(m_june, {"--fail-on", "drifted"}), 1);
        QVERIFY2(m_errors.contains("age") && !m_errors.contains("colour"), m_errors.constData());
        QVERIFY(m_out.trimmed().startsWith("DC-")); // Kept all the same.
        QCOMPARE(check(m_train, {"--fail-on", "watch"}), 0);
        QCOMPARE(run({QStringLiteral("verify"), m_path}), 0);

        QCOMPARE(runWords({"drift", "show", m_path.toUtf8(), key, "--format", "json"}), 0);
        const QJsonArray rows = QJsonDocument::fromJson(m_out).array();
        QCOMPARE(rows.size(), 2);
        const QJsonObject age = rows.at(0).toObject();
        QCOMPARE(age[QStringLiteral("verdict")].toString(), QStringLiteral("drifted"));
        QCOMPARE(age[QStringLiteral("outside")].toDouble(), 0.5);
        QVERIFY(age[QStringLiteral("psi")].toDouble() > age[QStringLiteral("floor_p95")].toDouble());
        QCOMPARE(age[QStringLiteral("policy")].toString(), QStringLiteral("psi_quantile10"));
        QCOMPARE(runWords({"drift", "list", m_path.toUtf8(), "--format", "json"}), 0);
        bool isListed = false;
        for (const QJsonValue& row : QJsonDocument::fromJson(m_out).array()) {
            if (row[QStringLiteral("key")].toString().toUtf8() != key)
                continue;
            isListed = true;
            QCOMPARE(row[QStringLiteral("drifted")].toInt(), 1);
            QCOMPARE(row[QStringLiteral("within")].toInt(), 1);
            QCOMPARE(row[QStringLiteral("by")].toString(), QStringLiteral("Ana"));
            QCOMPARE(row[QStringLiteral("current")].toString(), QStringLiteral("june.csv"));
        }
        QVERIFY(isListed);
    }

    void columnsAndLimitsAreAsAskedFor()
    {
        QCOMPARE(check(m_june, {"--column", "colour", "--watch", "0.05", "--limit", "0.15", "--note", "June"}), 0);
        QCOMPARE(runWords({"drift", "show", m_path.toUtf8(), m_out.trimmed(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("colour,within,category") && !m_out.contains("age,"), m_out.constData());
        QVERIFY(m_out.contains(",0.15,"));
    }

    void whatIsMissingOrWrongIsUsage()
    {
        QCOMPARE(check({}, {}), 2);
        QVERIFY(m_errors.contains("--current"));
        QCOMPARE(check(m_june, {"--limit", "many"}), 2);
        QCOMPARE(check(m_june, {"--limit", "0.05"}), 1); // Below that to watch.
        QCOMPARE(check(m_dir.filePath(QStringLiteral("none.csv")), {}), 1);
        QVERIFY2(m_errors.contains("none.csv"), m_errors.constData());
    }

private:
    int check(const QString& current, const QByteArrayList& more)
    {
        QByteArrayList words{"drift", "check", m_path.toUtf8(), "UC-3", "--reference", m_train.toUtf8()};
        if (!current.isEmpty())
            words << "--current" << current.toUtf8();
        return runWords(words << more << "--as"
                              << "Ana"
                              << "--role"
                              << "data-scientist");
    }

    QTemporaryDir m_dir;
    QString m_path;
    QString m_train;
    QString m_june;
};

ASSAY_TEST(TestDrift)
#include "tst_drift.moc"
