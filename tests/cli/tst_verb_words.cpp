// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>

using namespace assay;
using namespace assay::tests;

/// The words that the command line knows: verbs, and those of their arguments.
class TestVerbWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVerbIsInTheReadme()
    {
        const QString text = sourceText("README.md");
        const qsizetype from = text.indexOf(QStringLiteral("- **A command line**"));
        const QString list = text.mid(from, text.indexOf(QStringLiteral("\n\n"), from) - from);
        static const QRegularExpression comma(QStringLiteral("[,.:]\\s+"));
        QStringList listed;
        for (const QString& entry : list.simplified().split(comma))
            listed << entry.section(u' ', 0, 0).remove(u'.');
        QStringList missing;
        for (const Command* command : allCommands()) {
            const QString verb = QString::fromLatin1(command->name()).section(u' ', 0, 0);
            if (!listed.contains(verb))
                missing << verb;
        }
        QCOMPARE(missing, QStringList());
    }

    void everyVerbIsInTheManual()
    {
        const QString manual = sourceText("packaging/assay-cli.1").remove(u'\\');
        QStringList missing;
        for (const Command* command : allCommands()) {
            const QString verb = QString::fromLatin1(command->name());
            const QRegularExpression entry(QStringLiteral("^\\.BI? \"?%1[ \"\n]").arg(QRegularExpression::escape(verb)),
                                           QRegularExpression::MultilineOption);
            if (!entry.match(manual).hasMatch())
                missing << verb;
        }
        QCOMPARE(missing, QStringList());
    }

    void unknownWordIsRefusedWithThoseThatThereAre_data()
    {
        QTest::addColumn<QString>("line"); // P is the project.
        QTest::addColumn<QString>("known");
        const auto row = [](const char* line, const char* known) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(known);
        };
        row("sign P credit@1 maybe", "approve, approve-with-conditions, request-changes, reject, abstain, revoke");
        row("use-case move P UC-1 maybe", "Proposed, Framed");
        row("use-case move P UC-1 Stopped --code maybe", "no-data");
        row("use-case request P UC-1 maybe", "Proposed, Framed");
        row("use-case waive P UC-1 maybe x", "G0, G1, G2, G3");
        row("use-case add P x --risk maybe", "low, medium");
        row("release move P credit@1 maybe", "Draft, Candidate");
        row("release artifact P credit@1 x --kind maybe", "model, environment");
        row("contact add P x --way maybe", "interview, workshop");
        row("task move P T-1 maybe", "Planned");
        row("task add P x --kind maybe", "defect");
        row("task add P x --priority maybe", "low, normal, high, urgent");
        row("task edit P T-1 --kind maybe", "defect");
        row("change add P x --type maybe", "standard, normal, emergency");
        row("change add P x --impact-level maybe", "low, medium, high");
        row("change request P CH-1 maybe", "Draft, Submitted");
        row("decision propose P x --topic maybe", "architecture, data");
        row("decision move P D-1 maybe", "Proposed, Accepted");
        row("follow P UC-1 --level maybe", "all, mentions, muted");
        row("control answer P credit@1 x maybe", "yes, no, not-applicable, accepted");
        row("feedback link P F-1 maybe x", "release, task, use-case, incident");
        row("feedback add P x --severity maybe", "low, medium, high");
        row("finding raise P x --severity maybe", "low, medium, high, critical");
        row("finding move P F-1 maybe", "InProgress");
        row("incident report P x --severity maybe", "low, medium, high, critical");
        row("incident move P I-1 maybe", "Detected, Acknowledged, Mitigated, Resolved, Reviewed, FalseAlarm");
        row("charter draft P UC-1 maybe x", "framing, evaluation-plan");
        row("charter vote P x maybe", "accept, dissent, abstain");
        row("evidence add P credit@1 x --kind maybe", "document, test-report, coverage, metrics");
        row("service-level set P maybe all 3d", "handover, question");
        row("service-level set P handover maybe 3d", "all, ");
        row("handover offer P UC-1 maybe", "data-scientist");
        row("group add P UC-1 x --influence maybe", "low, medium, high");
        row("priority set P UC-1 maybe 3", "value, feasibility, risk");
        row("raci set P UC-1 maybe x R", "frame, data, develop");
        row("runs P --view maybe", "active, deleted");
        row("inbox list P --role maybe", "data-scientist");
        row("view list P --role maybe", "data-scientist");
        row("gate P credit@1 --format maybe", "text, json, junit");
        row("runs P --format maybe", "text, json");
        row("drift check P UC-1 --policy maybe", "psi_quantile10, psi_equal_width10");
        row("drift check P UC-1 --fail-on maybe", "drifted, watch");
    }

    void unknownWordIsRefusedWithThoseThatThereAre()
    {
        QFETCH(QString, line);
        QFETCH(QString, known);
        const TemporaryProject project;
        QStringList words = line.split(u' ');
        words[words.indexOf(QStringLiteral("P"))] = project.path();
        QString out;
        QString errors;
        QTextStream outStream(&out);
        QTextStream errorStream(&errors);
        QCOMPARE(runCommandLine(words, outStream, errorStream), 2);
        QVERIFY2(errors.contains(known, Qt::CaseInsensitive), qPrintable(errors));
        QVERIFY2(errors.contains(QStringLiteral("maybe")) || errors.contains(QStringLiteral(" is "))
                     || errors.contains(QStringLiteral("takes")),
                 qPrintable(errors));
    }

private:
    static QString sourceText(const char* name)
    {
        return QString::fromUtf8(contentOf(QStringLiteral(ASSAY_SOURCE_DIR "/") + QLatin1StringView(name)));
    }
};

ASSAY_TEST(TestVerbWords)
#include "tst_verb_words.moc"
