// SPDX-License-Identifier: GPL-3.0-or-later
// What is told in sentences can be read to its end, on a usual screen and on the smallest window.
#include "core/tasks/task_store.h"
#include "tests/support/page_window.h"
#include "tests/support/test_program.h"
#include "ui/panes/manager/kpi_strip.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/whole_rows.h"

using namespace assay;
using namespace assay::tests;

class TestLongSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageWindow>();
        QVERIFY(m_fixture->openDemo());
    }
    void cleanup() { m_fixture.reset(); }

    void figuresOfThePortfolioSayAllThatStandsBesideThem_data() { addSizes(); }

    void figuresOfThePortfolioSayAllThatStandsBesideThem()
    {
        QFETCH(QSize, size);
        m_fixture->window().resize(size);
        m_fixture->window().showPane("portfolio");
        m_fixture->settle();
        const std::vector<ElidedLabel*> labels = labelsOfFigures();
        QVERIFY(labels.size() >= 10); // Five figures, each with its name and what stands beside it.
        for (const ElidedLabel* label : labels) {
            const int lines = wrappedLines(label->text(), label->font(), label->width());
            QVERIFY2(lines * label->fontMetrics().height() <= label->height(), qPrintable(label->text()));
        }
    }

    void besideTheInspectorNoWordOfAFigureIsBroken()
    {
        m_fixture->window().resize(1024, 680);
        m_fixture->window().showPane("portfolio");
        m_fixture->window().inspect(m_fixture->useCase(QStringLiteral("Consumer loan screening")));
        m_fixture->settle();
        QCOMPARE(m_fixture->window().size(), QSize(1024, 680));
        for (const ElidedLabel* title : m_fixture->window().findChildren<ElidedLabel*>()) {
            if (title->isVisible() && title->text() == QStringLiteral("Portfolio"))
                QVERIFY2(title->width() >= title->sizeHint().width(), "Its title is cut.");
        }
        const std::vector<ElidedLabel*> labels = labelsOfFigures();
        QVERIFY(labels.size() >= 10);
        for (const ElidedLabel* label : labels) {
            for (const QString& word : label->text().split(u' '))
                QVERIFY2(label->fontMetrics().horizontalAdvance(word) <= label->width(), qPrintable(label->text()));
        }
    }

    void aFigureStaysOnALineWithItsUnit()
    {
        const QFont font = uiFont(metrics::body);
        const int width = QFontMetrics(font).horizontalAdvance(QStringLiteral("12 34")) + 2;
        QCOMPARE(wrappedLines(QStringLiteral("12 34"), font, width), 1);
        QCOMPARE(wrappedLines(QStringLiteral("12 34 d 56"), font, width), 3); // Not "12 34" and "d 56".
    }

    void sentencesOfTheInboxHaveTheLinesThatTheyNeed_data() { addSizes(); }

    void sentencesOfTheInboxHaveTheLinesThatTheyNeed()
    {
        QFETCH(QSize, size);
        m_fixture->window().resize(size);
        TaskDraft task;
        task.title =
            QStringLiteral("Compare what the branches refused last winter with what the new threshold would have "
                           "refused, by age and by region, and say where they differ by more than a tenth");
        task.ownerUid = m_fixture->me().person;
        valueOf(TaskStore(m_fixture->database()).add(task, somebodyElse(), QStringLiteral("long")));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->goTo({{}, "inbox", {}});
        QTableView& items = m_fixture->list("inboxItems");
        const QFont font = uiFont(metrics::body);
        int wrapped = 0;
        for (const char* heading : {"What", "What happened"}) {
            const int column = columnOf(items, QLatin1String(heading));
            QVERIFY(column >= 0);
            const int room = items.columnWidth(column) - metrics::between - metrics::inside;
            for (int row = 0; row < items.model()->rowCount(); ++row) {
                const QString words = items.model()->index(row, column).data().toString();
                const int lines = std::min(wrappedLines(words, font, room), 5); // More has its tool tip.
                QVERIFY2(items.rowHeight(row) >= lines * QFontMetrics(font).height(), qPrintable(words));
                wrapped += lines > 1 ? 1 : 0;
            }
        }
        QVERIFY(wrapped > 0);
    }

private:
    /// Of the portfolio's strip in sight.
    std::vector<ElidedLabel*> labelsOfFigures() const
    {
        std::vector<ElidedLabel*> labels;
        for (const KpiStrip* strip : m_fixture->window().findChildren<KpiStrip*>()) {
            for (ElidedLabel* label : strip->findChildren<ElidedLabel*>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    labels.push_back(label);
            }
        }
        return labels;
    }

    static void addSizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1440, 900);
        QTest::newRow("smallest") << QSize(1024, 680);
    }

    Actor somebodyElse()
    {
        for (const Person& person : valueOf(PeopleStore(m_fixture->database()).all())) {
            if (person.uid != m_fixture->me().person && person.active && !person.roles.empty())
                return {person.uid, toString(person.roles.front())};
        }
        qFatal("There is nobody else.");
    }

    static int columnOf(const QTableView& list, const QString& heading)
    {
        for (int column = 0; column < list.model()->columnCount(); ++column) {
            if (list.model()->headerData(column, Qt::Horizontal).toString() == heading)
                return column;
        }
        return -1;
    }

    std::unique_ptr<PageWindow> m_fixture;
};

ASSAY_TEST(TestLongSentences)
#include "tst_long_sentences.moc"
