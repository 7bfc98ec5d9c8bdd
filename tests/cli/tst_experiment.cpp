// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// Experiments and their use cases by the real program, as a script would.
class TestExperiment : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run({QStringLiteral("demo"), project()}), 0); }
    void cleanup() { QCOMPARE(run({QStringLiteral("verify"), project()}), 0); }

    void demosExperimentIsLinkedElsewhereAndBack()
    {
        QCOMPARE(useCase(), QStringLiteral("UC-3"));
        QCOMPARE(run({QStringLiteral("experiment"), QStringLiteral("link"), project(), m_experiment,
                      QStringLiteral("UC-4")}),
                 0);
        QCOMPARE(useCase(), QStringLiteral("UC-4"));
        QCOMPARE(run({QStringLiteral("experiment"), QStringLiteral("unlink"), project(), m_experiment}), 0);
        QCOMPARE(useCase(), QString());
        QCOMPARE(run({QStringLiteral("experiment"), QStringLiteral("unlink"), project(), m_experiment}), 1);
        QVERIFY(m_errors.contains("belongs to no use case"));
        QCOMPARE(run({QStringLiteral("experiment"), QStringLiteral("link"), project(), QStringLiteral("nobody"),
                      QStringLiteral("UC-3")}),
                 1);
        QVERIFY(m_errors.contains("nobody"));
    }

private:
    QString project() const { return m_dir.filePath(QStringLiteral("p.assay")); }

    /// Of the only experiment.
    QString useCase()
    {
        if (run({QStringLiteral("experiment"), QStringLiteral("list"), project(), QStringLiteral("--format"),
                 QStringLiteral("json")})
            != 0)
            qFatal("%s", m_errors.constData());
        const QJsonObject only = QJsonDocument::fromJson(m_out).array().at(0).toObject();
        m_experiment = only.value(QStringLiteral("name")).toString();
        return only.value(QStringLiteral("use_case")).toString();
    }

    QTemporaryDir m_dir;
    QString m_experiment;
};

ASSAY_TEST(TestExperiment)
#include "tst_experiment.moc"
