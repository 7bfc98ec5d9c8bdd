// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace assay;
using namespace assay::tests;

/// Evaluations of the demo at the command line.
class TestEvaluations : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_dir.filePath(QStringLiteral("demo.assay"));
        QCOMPARE(run({QStringLiteral("demo"), m_path}), 0);
    }

    void S35_thirtyRowsWithTheBaselineOnTopOfAnyOrder()
    {
        QCOMPARE(listed({}).size(), 30);
        for (const char* order : {"run", "threshold", "accuracy", "cost_per_100"}) {
            for (const bool descending : {false, true}) {
                QStringList options{QStringLiteral("--baseline"), QStringLiteral("run05"), QStringLiteral("--order"),
                                    QString::fromLatin1(order)};
                if (descending)
                    options << QStringLiteral("--descending");
                const QJsonArray rows = listed(options);
                QCOMPARE(rows.size(), 30);
                for (int row = 0; row < 30; ++row)
                    QCOMPARE(rows.at(row)[QStringLiteral("baseline")].toBool(), row < 3);
                QCOMPARE(rows.at(0)[QStringLiteral("run")].toString(), QStringLiteral("run05"));
            }
        }
        const QJsonObject cheapest =
            listed({QStringLiteral("--order"), QStringLiteral("cost_per_100")}).at(0).toObject();
        QCOMPARE(cheapest[QStringLiteral("run")].toString(), QStringLiteral("run09"));
        QCOMPARE(cheapest[QStringLiteral("cost_per_100")].toDouble(), 56.7);
        QCOMPARE(cheapest[QStringLiteral("threshold")].toString(), QStringLiteral("0.17"));
    }

    void S25_aThresholdIsTriedByTheCostsOfTheFraming()
    {
        QCOMPARE(run({QStringLiteral("evaluation"), QStringLiteral("try"), m_path, QStringLiteral("run02"),
                      QStringLiteral("0.5"), QStringLiteral("1/6"), QStringLiteral("0.17"), QStringLiteral("--format"),
                      QStringLiteral("json")}),
                 0);
        const QJsonArray rows = QJsonDocument::fromJson(m_out).array();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(told(rows.at(0)), QStringLiteral("0.713 106.0"));
        QCOMPARE(told(rows.at(1)), QStringLiteral("0.653 69.3"));
        QVERIFY(!rows.at(1)[QStringLiteral("agreed")].toBool());
        QVERIFY(rows.at(2)[QStringLiteral("agreed")].toBool()); // The plan judges by cost_per_100@0.17.
    }

    void whatCannotBeTriedSaysWhy()
    {
        const auto tried = [this](const char* run, const char* threshold) {
            return CliProgram::run({QStringLiteral("evaluation"), QStringLiteral("try"), m_path,
                                    QString::fromLatin1(run), QString::fromLatin1(threshold)});
        };
        QCOMPARE(tried("run02", "a half"), 2);
        QVERIFY(m_errors.contains("a fraction such as 1/6"));
        QCOMPARE(tried("run99", "0.5"), 1);
        QCOMPARE(run({QStringLiteral("evaluation"), QStringLiteral("list"), m_path, QStringLiteral("--order"),
                      QStringLiteral("luck")}),
                 2);
        QVERIFY2(m_errors.contains("cost_per_100"), m_errors.constData());
    }

private:
    QJsonArray listed(const QStringList& options)
    {
        const QStringList verb{QStringLiteral("evaluation"), QStringLiteral("list"), m_path, QStringLiteral("--format"),
                               QStringLiteral("json")};
        return run(verb + options) == 0 ? QJsonDocument::fromJson(m_out).array() : QJsonArray();
    }

    static QString told(const QJsonValue& row)
    {
        return QStringLiteral("%1 %2").arg(QString::number(row[QStringLiteral("accuracy")].toDouble(), 'f', 3),
                                           QString::number(row[QStringLiteral("cost_per_100")].toDouble(), 'f', 1));
    }

    QTemporaryDir m_dir;
    QString m_path;
};

ASSAY_TEST(TestEvaluations)
#include "tst_evaluations.moc"
