// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/models/table_model.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/whole_rows.h"

#include <QHeaderView>

#include <memory>

using namespace assay;

/// How wide the columns of tables are.
class TestDataTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void init()
    {
        m_model = std::make_unique<TableModel<QString>>();
        m_model->setColumns({{QStringLiteral("Key"), [](const QString&) { return QStringLiteral("CH-1"); }},
                             {QStringLiteral("Title"), [](const QString& row) { return row; }},
                             {QStringLiteral("State"),
                              [](const QString&) { return QStringLiteral("Ready for validation"); },
                              {},
                              [](const QString&, int role) { return toneFor(role, ChipToneRole, Tone::Ok); }},
                             {QStringLiteral("Due"), [](const QString&) { return QStringLiteral("2027-01-31"); }}});
        m_table.reset(dataTable(*m_model, QStringLiteral("Things")));
        ChipDelegate::give(*m_table);
        m_table->resize(1300, 300);
        m_table->show();
        m_model->setRows({m_long, QStringLiteral("Short")});
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }
    void cleanup()
    {
        m_table.reset();
        m_model.reset();
    }

    void aLongTextIsWholeWhereThereIsRoom()
    {
        QVERIFY2(m_table->columnWidth(1) >= neededForTitle(), qPrintable(QString::number(m_table->columnWidth(1))));
        QVERIFY(fits());
    }

    void theRoomIsGivenAnewWithTheSizeOfTheWindow()
    {
        m_table->resize(700, 300);
        QTRY_VERIFY(m_table->columnWidth(1) < neededForTitle());
        QVERIFY2(fits(), "It would have to be scrolled sideways.");
        QVERIFY(m_table->columnWidth(2) >= paint::chipWidth(QStringLiteral("Ready for validation")));
        m_table->resize(1300, 300);
        QTRY_VERIFY(m_table->columnWidth(1) >= neededForTitle());
    }

    void aWidthThatSomebodyDraggedStays()
    {
        m_table->horizontalHeader()->resizeSection(1, 200);
        m_table->resize(1400, 300);
        QCoreApplication::processEvents();
        m_model->setRows({m_long, m_long});
        QCOMPARE(m_table->columnWidth(1), 200);
    }

    void whereRoomIsShortLongTextsGiveSomeOfTheirs()
    {
        m_table->resize(620, 300);
        QTRY_VERIFY2(fits(), "It would have to be scrolled sideways.");
        QVERIFY(m_table->columnWidth(2) >= paint::chipWidth(QStringLiteral("Ready for validation")));
        QVERIFY(m_table->columnWidth(1) >= 200);
    }

    void aFileNameThatIsCutKeepsItsEnd_data()
    {
        QTest::addColumn<bool>("withChips");
        QTest::newRow("plain") << false;
        QTest::newRow("with chips") << true;
    }

    void aFileNameThatIsCutKeepsItsEnd()
    {
        QFETCH(const bool, withChips);
        const auto whole = [](const QString& row) { return row; };
        m_model->setColumns(
            {{QStringLiteral("Title"), whole},
             {QStringLiteral("File"),
              whole,
              {},
              [](const QString&, int role) { return role == KeepsEndRole ? QVariant(true) : QVariant(); }},
             {QStringLiteral("Rest"), [](const QString&) { return QString(); }}});
        m_table.reset(dataTable(*m_model, QStringLiteral("Files")));
        if (withChips)
            ChipDelegate::give(*m_table);
        m_table->setFocusPolicy(Qt::NoFocus); // It would mark a cell.
        m_table->resize(600, 300);
        const QString long40(40, u'x');
        m_model->setRows({long40 + QStringLiteral("-may.csv"), long40 + QStringLiteral("-june.csv")});
        m_table->setColumnWidth(0, 120);
        m_table->setColumnWidth(1, 120);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        const auto drawn = [this](int row, int column) {
            return m_table->viewport()->grab(m_table->visualRect(m_model->index(row, column))).toImage();
        };
        QCOMPARE(drawn(0, 0), drawn(1, 0)); // Nobody can tell them apart.
        QVERIFY(drawn(0, 1) != drawn(1, 1));
    }

    void theyGiveMoreWhereThatBringsAllIntoSight()
    {
        m_table->resize(490, 300);
        QTRY_VERIFY2(fits(), "It would have to be scrolled sideways.");
        QVERIFY(m_table->columnWidth(1) < 200);
        QVERIFY(m_table->columnWidth(2) >= paint::chipWidth(QStringLiteral("Ready for validation")));
        m_table->resize(380, 300);
        QTRY_VERIFY(!fits());
        QVERIFY2(m_table->columnWidth(1) >= 200,
                 "It has to be scrolled anyway, and then shows something of its texts.");
    }

    void whereNobodyCanScrollAllColumnsAreInSight()
    {
        new WholeRows(*m_table);
        m_table->resize(380, 300);
        QTRY_VERIFY2(fits(), "What is cut cannot be reached.");
        QVERIFY(m_table->columnWidth(2) >= paint::chipWidth(QStringLiteral("Ready for validation")));
    }

    void aColumnThatStretchesGivesItsRoomFirst()
    {
        TableModel<QString> model;
        model.setColumns({{QStringLiteral("Policy"), [](const QString& row) { return row; }},
                          {QStringLiteral("Control"), [](const QString&) { return QStringLiteral("framing-risk"); }}});
        const std::unique_ptr<QTableView> table(dataTable(model, QStringLiteral("Controls")));
        table->horizontalHeader()->setStretchLastSection(false);
        table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
        table->resize(500, 300);
        table->show();
        QVERIFY(QTest::qWaitForWindowExposed(table.get()));
        model.setRows({QStringLiteral("model-release@12")});
        const int whole = table->columnWidth(0);
        QVERIFY(whole >= table->fontMetrics().horizontalAdvance(QStringLiteral("model-release@12")));
        table->resize(480, 300);
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        QCOMPARE(table->columnWidth(0), whole);
    }

    void whatAnEmptyTableWasGivenIsMeasuredAgainWithItsFirstRows()
    {
        m_model->setRows({});
        const std::unique_ptr<QTableView> table(dataTable(*m_model, QStringLiteral("Things")));
        table->resize(1300, 300);
        table->show();
        QVERIFY(QTest::qWaitForWindowExposed(table.get()));
        table->horizontalHeader()->setStretchLastSection(false);
        m_model->setRows({m_long});
        QVERIFY(table->columnWidth(1) >= neededForTitle());
        QVERIFY(table->columnWidth(3) >= table->fontMetrics().horizontalAdvance(QStringLiteral("2027-01-31")));
    }

private:
    int neededForTitle() const { return m_table->fontMetrics().horizontalAdvance(m_long); }
    bool fits() const { return m_table->horizontalHeader()->length() <= m_table->viewport()->width(); }

    const QString m_long =
        QStringLiteral("The score of applicants below the age of 25 is worse than that of all others, "
                       "and nobody knows why");
    std::unique_ptr<TableModel<QString>> m_model;
    std::unique_ptr<QTableView> m_table;
};

ASSAY_TEST(TestDataTable)
#include "tst_data_table.moc"
