// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefs/brief_rows.h"
#include "core/briefs/brief_store.h"
#include "core/findings/finding_store.h"
#include "core/people/people_store.h"
#include "core/risks/risk_store.h"
#include "core/usecases/use_case_store.h"
#include "core/value/value_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/reports/report_pdf.h"

#include <QRegularExpression>

using namespace assay;
using namespace assay::tests;

namespace {

qsizetype pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page[^s]"));
    return QString::fromLatin1(pdf).count(page);
}

} // namespace

/// What calls itself one page is one, whatever the project holds.
class TestOnePageBrief : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openDemo());
    }

    void cleanup() { m_fixture.reset(); }

    void S48_briefsOfTheDemoAreOnePageEach()
    {
        for (const qint64 number : {qint64(1), qint64(2), freeze()}) {
            const ReportFigures figures = brief(number);
            QVERIFY(pagesOf(reportPdf(figures, 0)) >= 1); // The pages are found in the file.
            QCOMPARE(pagesOf(onePagePdf(figures, 0)), 1);
        }
    }

    void S48_briefOfALargePortfolioIsOnePageAndSaysHowMuchMoreThereIs_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("words") << QStringLiteral("word and ");
        QTest::newRow("one word") << QStringLiteral("W");
        QTest::newRow("Chinese") << QStringLiteral("\u98ce\u9669");
    }

    void S48_briefOfALargePortfolioIsOnePageAndSaysHowMuchMoreThereIs()
    {
        QFETCH(QString, word);
        const QString line = word.repeated(200 / word.size()).trimmed();
        for (int i = 0; i < 12; ++i)
            writeOneOfEach(line);
        const ReportFigures figures = brief(freeze());
        QCOMPARE(pagesOf(onePagePdf(figures, 0)), 1);
        QStringList headings;
        int tellMore = 0;
        for (const FigureBlock& block : figures.blocks) {
            if (block.kind == ReportBlockKind::Table) {
                QVERIFY(block.table.rows.size() <= 7);
                for (const QStringList& row : block.table.rows) {
                    for (const QString& cell : row)
                        QVERIFY2(cell.size() <= 90, qPrintable(cell));
                }
                continue;
            }
            headings << block.text.section(u'\n', 0, 0);
            tellMore += block.text.contains(QStringLiteral(" more.")) ? 1 : 0;
        }
        QVERIFY2(headings.contains(QStringLiteral("## Risk register")), qPrintable(headings.join(u'\n')));
        QVERIFY2(tellMore >= 4, qPrintable(QString::number(tellMore)));
    }

    void S54_worstRiskOfTheRegisterStandsFirst()
    {
        const Actor auditor = as(Role::RiskAuditor);
        const QString mild = risk(QStringLiteral("A mild one"));
        const QString grave = risk(QStringLiteral("A grave one"));
        RiskStore risks(database());
        valueOf(risks.assess({mild, {1, 2}, QStringLiteral("Rare")}, auditor, next()));
        valueOf(risks.assess({grave, {5, 5}, QStringLiteral("Sure, and bad")}, auditor, next()));
        for (const FigureBlock& block : brief(freeze()).blocks) {
            if (block.kind == ReportBlockKind::Table && block.table.columns.contains(QStringLiteral("Level now"))) {
                QCOMPARE(block.table.rows.front().at(1), QStringLiteral("A grave one"));
                return;
            }
        }
        QFAIL("The brief has no table of the register.");
    }

private:
    db::Database& database() { return *m_fixture->session().database; }
    QString next() { return QStringLiteral("one page %1").arg(++m_commands); }

    Actor as(Role role)
    {
        for (const Person& person : valueOf(PeopleStore(database()).all())) {
            if (std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end())
                return {person.uid, toString(role)};
        }
        return {};
    }

    QString risk(const QString& title)
    {
        RiskDraft draft;
        draft.fields.text.title = title;
        return valueOf(RiskStore(database()).raise(draft, as(Role::Manager), next()));
    }

    void writeOneOfEach(const QString& line)
    {
        UseCaseProposal proposal;
        proposal.title = proposal.problem = line;
        const QString useCase = valueOf(UseCaseStore(database()).propose(proposal, as(Role::Manager), next()));
        FindingDraft finding;
        finding.useCase = useCase;
        finding.severity = Severity::Critical;
        finding.text = {line, line, line, line, line, line};
        valueOf(FindingStore(database()).raise(finding, as(Role::RiskAuditor), next()));
        valueOf(RiskStore(database()).assess({risk(line), {4, 5}, line}, as(Role::RiskAuditor), next()));
        valueOf(ValueStore(database())
                    .propose({useCase, line, line, QStringLiteral("EUR"), 10, line}, as(Role::DataScientist), next()));
    }

    /// Its number.
    qint64 freeze()
    {
        valueOf(BriefStore(database()).freeze(as(Role::Manager), next()));
        return valueOf(database().read([](db::Connection& connection) { return briefs::latest(connection); }))->number;
    }

    ReportFigures brief(qint64 number)
    {
        return valueOf(database().read([number](db::Connection& connection) {
            return briefs::frozenFigures(connection, briefs::byNumber(connection, number));
        }));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    int m_commands = 0;
};

ASSAY_TEST(TestOnePageBrief)
#include "tst_one_page_brief.moc"
