// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_reading.h"
#include "core/reports/report_html.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/reports/block_editor.h"
#include "ui/reports/block_views.h"
#include "ui/reports/report_pdf.h"
#include "ui/reports/reports_view.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/markdown_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>

#include <bit>

using namespace assay;
using namespace assay::tests;

/// The window on a copy of the demo, at the report of a use case.
class TestReportsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().openAddress({{}, "report", QStringLiteral("UC-3")});
        QVERIFY(m_fixture->idle());
    }

    void cleanup() { m_fixture.reset(); }

    void reportIsOpenedByItsAddress()
    {
        QCOMPARE(view().findChildren<QWidget*>(QStringLiteral("block")).size(), 5);
        QCOMPARE(view().findChildren<FigureView*>().size(), 1);
        QCOMPARE(editions().count(), 3);
    }

    void F12_anEditionHasAnAddressOfItsOwn()
    {
        auto& pages = *m_fixture->window().findChild<PageStack*>();
        const Address live = pages.address();
        QCOMPARE(live.kind, QByteArray("report"));
        editions().setCurrentRow(2);
        m_fixture->settle();
        const Address edition = pages.address();
        QVERIFY2(edition.key.startsWith(live.key + u'@'), qPrintable(edition.key));
        m_fixture->press(QStringLiteral("Alt+Left"));
        m_fixture->settle();
        QCOMPARE(editions().currentRow(), 0);
        m_fixture->window().openAddress(edition);
        m_fixture->settle();
        QCOMPARE(editions().currentRow(), 2);
        QCOMPARE(pages.address(), edition);
        m_fixture->window().openAddress({{}, "report", live.key + QStringLiteral("@second")});
        m_fixture->settle();
        QCOMPARE(pages.address(), edition); // It is no edition, and not the live report either.
    }

    void aTextIsWrittenAndKeptByKeyboard()
    {
        button("addText")->setFocus();
        QTest::keyClick(button("addText"), Qt::Key_Space);
        QVERIFY(editor() && editor()->hasFocus());
        QTest::keyClicks(editor(), QStringLiteral("# Outcome"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_fixture->idle());
        QVERIFY(!editor());
        QCOMPARE(count("SELECT count(*) FROM report_block"), 6);
        QCOMPARE(view().findChildren<QWidget*>(QStringLiteral("block")).size(), 6);
    }

    void escapeDropsWhatWasWritten()
    {
        button("addText")->click();
        QTest::keyClicks(editor(), QStringLiteral("no"));
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(m_fixture->idle());
        QVERIFY(!editor());
        QCOMPARE(count("SELECT count(*) FROM report_block"), 5);
    }

    void aTextIsEditedInPlace()
    {
        view().findChild<QPushButton*>(QStringLiteral("editBlock"))->click();
        QVERIFY(editor()->toPlainText().startsWith(QStringLiteral("# Question")));
        editor()->setPlainText(QStringLiteral("# Asked"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_fixture->idle());
        QCOMPARE(count("SELECT max(version) FROM report_block_version"), 2);
        QVERIFY(view().findChild<MarkdownView*>()->toPlainText().contains(QStringLiteral("Asked")));
    }

    void whatIsBeingWrittenStaysWhenSomebodyElseCommits()
    {
        button("addText")->click();
        QTest::keyClicks(editor(), QStringLiteral("draft"));
        Session& session = m_fixture->session();
        QVERIFY(propose(*session.database, session.actor, QStringLiteral("x")));
        Q_EMIT session.events.changed();
        QVERIFY(m_fixture->idle());
        QVERIFY(editor());
        QCOMPARE(editor()->toPlainText(), QStringLiteral("draft"));
    }

    void freezingAddsAnEditionThatIsReadOnly()
    {
        button("freeze")->click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(editions().count(), 4);
        editions().setCurrentRow(1);
        QVERIFY(m_fixture->idle());
        QVERIFY(!button("addText")->isEnabled());
        QVERIFY(!button("freeze")->isEnabled());
        QVERIFY(button("exportPdf")->isEnabled());
        QVERIFY(!view().findChild<QPushButton*>(QStringLiteral("editBlock")));
    }

    void whoMayNotWriteIsToldWhy()
    {
        m_fixture->session().actor.role = toString(Role::EndUser);
        Q_EMIT m_fixture->session().events.changed();
        QVERIFY(m_fixture->idle());
        QVERIFY(!button("freeze")->isEnabled());
        QVERIFY(button("freeze")->toolTip().contains(QStringLiteral("Ruth")));
    }

    void aReportIsBegunForAUseCaseThatHasNone()
    {
        const QString useCase = m_fixture->firstUid("use_case");
        QCOMPARE(useCases().currentData().toString(), QString());
        QCOMPARE(useCases().findText(QStringLiteral("UC-3"), Qt::MatchStartsWith), -1); // It has one.
        useCases().setCurrentIndex(useCases().findData(useCase));
        QVERIFY(useCases().currentText().startsWith(QStringLiteral("UC-1")));
        QTest::keyClicks(&newTitle(), QStringLiteral("What it does"));
        QTest::keyClick(&newTitle(), Qt::Key_Return);
        m_fixture->settle();
        QCOMPARE(count("SELECT count(*) FROM report r JOIN use_case u ON u.id = r.use_case_id WHERE u.key = 'UC-1'"),
                 1);
        QCOMPARE(newTitle().text(), QString());
        QCOMPARE(useCases().findData(useCase), -1);
        QCOMPARE(useCases().currentIndex(), 0);
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->address().kind, QByteArray("report"));
    }

    void refusedBeginningLeavesTheWords()
    {
        m_fixture->session().actor.role = toString(Role::EndUser);
        QTest::keyClicks(&newTitle(), QStringLiteral("What it does"));
        QTest::keyClick(&newTitle(), Qt::Key_Return);
        m_fixture->settle();
        QCOMPARE(newTitle().text(), QStringLiteral("What it does"));
        QCOMPARE(count("SELECT count(*) FROM report"), 1);
        QVERIFY(view().findChild<Banner*>()->isVisible());
    }

    void whoComesFromAUseCaseWithoutAReportFindsItChosen()
    {
        const QString useCase = m_fixture->firstUid("use_case");
        m_fixture->window().openAddress({{}, "use-case", useCase});
        m_fixture->settle();
        auto* report = m_fixture->window().findChild<QPushButton*>(QStringLiteral("useCaseReport"));
        QVERIFY(report);
        report->click();
        m_fixture->settle();
        QVERIFY(view().isVisible());
        QCOMPARE(useCases().currentData().toString(), useCase);
        useCases().setCurrentIndex(0);
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        QCOMPARE(useCases().currentIndex(), 0); // It is said once.
    }

    void anEditionOfAReportThatThereIsNotIsNoneOfAnother()
    {
        const auto read = [this](const ReportChoice& choice) {
            return m_fixture->session().database->read([&](db::Connection& connection) {
                return readReports(connection, choice, m_fixture->session().actor);
            });
        };
        QVERIFY(!read({QStringLiteral("UC-1"), 1}));
        QCOMPARE(valueOf(read({QStringLiteral("UC-1"), {}})).begunFor, m_fixture->firstUid("use_case"));
    }

    void pdfHoldsItsPagesAndFonts()
    {
        const ReportFigures figures = figuresOfTheReport();
        const QByteArray pdf = reportPdf(figures, 0);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    void F2_whatATextNamesLeadsThereInTheWindowAndInThePdf()
    {
        button("addText")->click();
        QTest::keyClicks(editor(), QStringLiteral("For #UC-1"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        m_fixture->settle();
        const QString uid = m_fixture->firstUid("use_case");
        MarkdownView* written = nullptr;
        for (MarkdownView* each : view().findChildren<MarkdownView*>()) {
            if (each->isVisible() && each->toPlainText() == QStringLiteral("For #UC-1"))
                written = each;
        }
        QVERIFY(written);
        QCOMPARE(written->document()->toHtml().count(QStringLiteral("<a href")), 1);
        const ReportFigures figures = figuresOfTheReport();
        const QByteArray link = linkOf({figures.projectUid, "use-case", uid}).toLatin1();
        QVERIFY(reportPdf(figures, 0).contains("/URI (" + link + ")"));
        Q_EMIT written->anchorClicked(QUrl(linkOf({{}, "use-case", uid})));
        m_fixture->settle();
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->address(), (Address{{}, "use-case", uid}));
    }

    void S36_numbersOfExportedFilesAreThoseOfTheDatabase()
    {
        const ReportFigures figures = figuresOfTheReport();
        const auto table = std::find_if(figures.blocks.begin(), figures.blocks.end(),
                                        [](const FigureBlock& block) { return block.kind == ReportBlockKind::Table; });
        QVERIFY(table != figures.blocks.end());
        QCOMPARE(table->table.rows.size(), std::size_t(10));
        const QString html = QString::fromUtf8(reportHtml(figures)).simplified();
        const QString pdf = wordsOfPdf(reportPdf(figures, 0));
        int numbers = 0;
        for (const QStringList& row : table->table.rows) {
            for (qsizetype column = 0; column < row.size(); ++column) {
                const std::optional<double> logged = lastValue(row.front(), table->table.columns.at(column));
                if (!logged)
                    continue;
                const qsizetype point = row.at(column).indexOf(u'.');
                const int decimals = point < 0 ? 0 : static_cast<int>(row.at(column).size() - point - 1);
                QCOMPARE(row.at(column), QString::number(*logged, 'f', decimals));
                ++numbers;
            }
            QVERIFY2(html.contains(QStringLiteral("<tr><td>") + row.join(QStringLiteral("</td><td>"))),
                     qPrintable(row.join(u' ')));
            QVERIFY2(pdf.isEmpty() || pdf.contains(row.join(u' ')), qPrintable(row.join(u' ')));
        }
        QCOMPARE(numbers, 20); // Two metrics of ten runs.
        if (pdf.isEmpty())
            QSKIP("Only the HTML was read: pdftotext, which reads the words of a PDF, is not there.");
    }

    void everyControlHasANameForAScreenReader()
    {
        button("addText")->click();
        for (const QWidget* widget : view().findChildren<QWidget*>()) {
            const auto* pressed = qobject_cast<const QAbstractButton*>(widget);
            const bool input = pressed || qobject_cast<const QLineEdit*>(widget)
                || qobject_cast<const QListWidget*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)
                || qobject_cast<const FigureView*>(widget);
            if (input && !widget->inherits("QLineEditIconButton"))
                QVERIFY2(!widget->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty()),
                         widget->metaObject()->className());
        }
    }

private:
    ReportFigures figuresOfTheReport()
    {
        return valueOf(m_fixture->session().database->read(
            [](db::Connection& c) { return reports::figuresOf(c, reports::byName(c, QStringLiteral("UC-3"))); }));
    }

    /// The value of a metric that a run logged last, as its row has it.
    std::optional<double> lastValue(const QString& run, const QString& metric)
    {
        return valueOf(m_fixture->session().database->read([&](db::Connection& connection) -> std::optional<double> {
            db::Statement row = connection.prepare("SELECT s.last_bits FROM metric_series s JOIN run r"
                                                   " ON r.id = s.run_id WHERE r.name = ? AND s.name = ?");
            if (!row.bind(run).bind(metric).step())
                return std::nullopt;
            return std::bit_cast<double>(row.integer(0));
        }));
    }

    /// The words of a PDF with single spaces between them; empty where nothing here reads them.
    static QString wordsOfPdf(const QByteArray& pdf)
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        QProcess reader;
        if (program.isEmpty())
            return {};
        reader.start(program, {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
        reader.write(pdf);
        reader.closeWriteChannel();
        return reader.waitForFinished(60'000) ? QString::fromUtf8(reader.readAllStandardOutput()).simplified()
                                              : QString();
    }

    ReportsView& view() { return *m_fixture->window().findChild<ReportsView*>(); }
    BlockEditor* editor()
    {
        // One that was closed is gone with the next event.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return view().findChild<BlockEditor*>();
    }
    QPushButton* button(const char* name) { return view().findChild<QPushButton*>(QLatin1String(name)); }
    QComboBox& useCases() { return *view().findChild<QComboBox*>(QStringLiteral("newReportUseCase")); }
    QLineEdit& newTitle() { return *view().findChild<QLineEdit*>(QStringLiteral("newReport")); }
    QListWidget& editions() { return *view().findChild<QListWidget*>(QStringLiteral("editions")); }
    qint64 count(const char* sql) { return numberIn(*m_fixture->session().database, sql); }

    std::unique_ptr<WindowFixture> m_fixture;
};

ASSAY_TEST(TestReportsView)
#include "tst_reports_view.moc"
