// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#include <QProcess>

/// Starts the real programs as people with other languages do.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothProgramsSpeakTheLanguageOfThePerson_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("verbs");
        QTest::addColumn<QString>("oneProject");
        QTest::newRow("English") << QStringLiteral("C.UTF-8") << QStringLiteral("Assay on the command line. Verbs:")
                                 << QStringLiteral("Name one project file.");
        QTest::newRow("German") << QStringLiteral("de_AT.UTF-8")
                                << QStringLiteral("Assay auf der Befehlszeile. Befehle:")
                                << QStringLiteral("Bitte genau eine Projektdatei angeben.");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN.UTF-8") << QStringLiteral("Assay 命令行。命令：")
                                 << QStringLiteral("请指定一个项目文件。");
        QTest::newRow("a language that is not there")
            << QStringLiteral("is_IS.UTF-8") << QStringLiteral("Assay on the command line. Verbs:")
            << QStringLiteral("Name one project file.");
    }

    void bothProgramsSpeakTheLanguageOfThePerson()
    {
        QFETCH(QString, locale);
        QFETCH(QString, verbs);
        QFETCH(QString, oneProject);
        const QString help = outputOf("ASSAY_CLI", {QStringLiteral("help")}, locale);
        QVERIFY2(help.contains(verbs), qPrintable(help));
        const QString refusal = outputOf("ASSAY_WORKBENCH", {QStringLiteral("a"), QStringLiteral("b")}, locale);
        QVERIFY2(refusal.contains(oneProject), qPrintable(refusal));
    }

private:
    static QString outputOf(const char* program, const QStringList& arguments, const QString& locale)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), locale);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(qEnvironmentVariable(program), arguments);
        return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAll()) : process.errorString();
    }
};

ASSAY_TEST(TestLanguage)
#include "tst_language.moc"
