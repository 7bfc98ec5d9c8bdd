// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drift/drift_store.h"
#include "tests/support/drift_tables.h"
#include "tests/support/page_window.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/panes/fields_form.h"
#include "ui/widgets/chip_delegate.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// Checks for drift in the window: the list, two files that are compared from a form, and the page with a row for each column.
class TestDriftTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageWindow>();
        QVERIFY(m_fixture->openDemo());
    }
    void cleanup() { m_fixture.reset(); }

    void twoFilesAreComparedAndThePageHasARowForEachColumn()
    {
        QTableView& list = openList();
        const QAbstractItemModelTester tester(list.model());
        const int before = list.model()->rowCount();
        m_fixture->child<QPushButton>("begin-drift")->click();
        m_fixture->settle();
        auto* form = m_fixture->window().findChild<FieldsForm*>(QStringLiteral("driftForm"));
        QVERIFY(form);
        auto* submit = form->findChild<QPushButton*>(QStringLiteral("submit"));
        QVERIFY(!submit->isEnabled());
        line(*form, "reference")->setText(ageTable(m_folder, QStringLiteral("train.csv"), 1000, agesFrom(0)));
        QVERIFY(!submit->isEnabled());
        line(*form, "current")->setText(ageTable(m_folder, QStringLiteral("june.csv"), 1000, agesFrom(50)));
        QVERIFY(submit->isEnabled());
        line(*form, "limit")->setText(QStringLiteral("0.05"));
        QVERIFY2(!submit->isEnabled(), "It is below the limit to watch.");
        line(*form, "limit")->setText(QStringLiteral("0.2"));
        submit->click();
        QTRY_COMPARE(m_fixture->shown().kind, QByteArray("drift"));
        m_fixture->settle();
        auto* columns = m_fixture->child<QTableView>("driftColumns");
        const QAbstractItemModelTester columnsTester(columns->model());
        QTRY_COMPARE(columns->model()->rowCount(), 2);
        QCOMPARE(cell(*columns, 0, 0), QStringLiteral("age"));
        QCOMPARE(cell(*columns, 0, 1), QStringLiteral("Drifted"));
        QCOMPARE(cell(*columns, 0, 7), QStringLiteral("50.0 %"));
        QCOMPARE(cell(*columns, 1, 1), QStringLiteral("Within"));
        QCOMPARE(columns->currentIndex().row(), 0); // What needs work is chosen.
        auto* plot = m_fixture->child<QWidget>("driftPlot");
        QVERIFY(plot->isVisible());
        QVERIFY2(plot->accessibleDescription().contains(QStringLiteral("10 % before, 0 % now")),
                 qUtf8Printable(plot->accessibleDescription()));
        columns->setCurrentIndex(columns->model()->index(1, 0));
        QVERIFY(plot->accessibleDescription().contains(QStringLiteral("blue: 75 % before, 75 % now")));
        m_fixture->button("parentPage").click();
        m_fixture->settle();
        QCOMPARE(m_fixture->shown(), (Address{{}, "data-engineering", QStringLiteral("drift")}));
        QCOMPARE(list.model()->rowCount(), before + 1);
    }

    void theNamesOfFilesKeepTheirEndsAndTheToolTipHasThemWhole()
    {
        record(50);
        const QTableView& list = openList();
        QTRY_COMPARE(cell(list, 0, 3), QStringLiteral("june.csv"));
        for (const int column : {2, 3})
            QVERIFY(list.model()->index(0, column).data(KeepsEndRole).toBool());
        const QString tip = list.model()->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("train.csv")) && tip.contains(QStringLiteral("june.csv")),
                 qPrintable(tip));
    }

    void theListIsNarrowedToWhatNeedsWork()
    {
        QTableView& list = openList();
        record(0);
        record(50);
        const int all = list.model()->rowCount();
        auto* which = m_fixture->child<QComboBox>("driftChoices");
        QVERIFY(which && !which->accessibleName().isEmpty());
        which->setCurrentIndex(1);
        QVERIFY(list.model()->rowCount() < all);
        QCOMPARE(cell(list, 0, 0), QStringLiteral("DC-%1").arg(all));
        which->setCurrentIndex(3);
        QCOMPARE(cell(list, 0, 0), QStringLiteral("DC-%1").arg(all - 1));
        which->setCurrentIndex(0);
        QCOMPARE(list.model()->rowCount(), all);
    }

    void aReadingHasAnAddressAndBecomesATask()
    {
        const QString uid = record(50);
        const QString reading = textIn("SELECT uid FROM drift_reading WHERE name = 'age' AND verdict = 'drifted'"
                                       " ORDER BY id DESC");
        m_fixture->goTo({{}, "drift", reading});
        QCOMPARE(m_fixture->shown(), (Address{{}, "drift", reading}));
        QVERIFY(m_fixture->isSaid(QStringLiteral("age")));
        m_fixture->button("makeDriftTask").click();
        m_fixture->settle();
        QLineEdit* title = nullptr;
        for (QLineEdit* field : m_fixture->window().findChildren<QLineEdit*>(QStringLiteral("title"))) {
            if (field->isVisible())
                title = field;
        }
        QVERIFY(title);
        title->setText(QStringLiteral("Look at age"));
        title->setFocus();
        m_fixture->press(QStringLiteral("Ctrl+Return"));
        m_fixture->settle();
        QTRY_COMPARE(textIn("SELECT source_uid FROM task WHERE title = 'Look at age'"), reading);
        m_fixture->goTo({{}, "drift", uid});
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("Look at age (Planned)")));
    }

    void aVerdictThatIsNotOfTheIndexSaysSo()
    {
        const QString words =
            QStringLiteral("not the index, but missing values, the range or the distance of both distributions");
        const auto mostlyOnes = [](int i) { return QByteArray(i % 20 == 0 ? "0" : "1"); };
        const auto halfOnes = [](int i) { return QByteArray(i % 2 == 0 ? "0" : "1"); };
        m_fixture->goTo({{}, "drift", record(50)});
        QVERIFY(m_fixture->isSaid(QStringLiteral("age")));
        QVERIFY(!m_fixture->isSaid(words));
        const drift::Measurement measured =
            valueOf(drift::measure({ageTable(m_folder, QStringLiteral("ones.csv"), 200, mostlyOnes),
                                    ageTable(m_folder, QStringLiteral("half.csv"), 200, halfOnes)}));
        m_fixture->goTo({{}, "drift", record(measured)});
        QTRY_VERIFY(m_fixture->isSaid(words));
    }

    void whatIsNotThereIsSaid()
    {
        m_fixture->goTo({{}, "drift", QStringLiteral("DC-99")});
        QVERIFY(m_fixture->isSaid(QStringLiteral("The project has no check for drift DC-99.")));
    }

private:
    QTableView& openList()
    {
        m_fixture->goTo({{}, "data-engineering", QStringLiteral("drift")});
        return *m_fixture->child<QTableView>("drift");
    }

    QString record(int shift) { return record(ageMeasurement(shift)); }

    QString record(const drift::Measurement& measured)
    {
        const DriftDraft draft{textIn("SELECT uid FROM use_case ORDER BY id")};
        const QString uid = valueOf(
            DriftStore(m_fixture->database())
                .record(draft, measured, m_fixture->session().actor, QStringLiteral("drift %1").arg(++m_recorded)));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        return uid;
    }

    QString textIn(const QByteArray& sql)
    {
        return valueOf(m_fixture->database().read([&sql](db::Connection& connection) {
            db::Statement row = connection.prepare(sql);
            return row.step() ? row.text(0) : QString();
        }));
    }

    static QLineEdit* line(FieldsForm& form, const char* name)
    {
        return form.findChild<QLineEdit*>(QLatin1String(name));
    }

    static QString cell(const QTableView& table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }

    int m_recorded = 0;
    QTemporaryDir m_folder;
    std::unique_ptr<PageWindow> m_fixture;
};

ASSAY_TEST(TestDriftTab)
#include "tst_drift_tab.moc"
