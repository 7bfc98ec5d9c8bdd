// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_rows.h"
#include "tests/support/scan_files.h"
#include "tests/support/shown_words.h"
#include "tests/support/test_program.h"
#include "tests/support/window_team.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/segments.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>

using namespace assay;
using namespace assay::tests;

/// What tools found, in the window: dropped on it, listed, looked at, made into tasks.
class TestScanPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowTeam>(); }
    void cleanup() { m_fixture.reset(); }

    void S42_aFileThatIsDroppedIsSaidToHoldAScanAndOpensItsPage()
    {
        drop(sarifPath(QStringLiteral("first")));
        QWidget* form = nullptr;
        QTRY_VERIFY((form = m_fixture->child<QWidget>("scanForm")));
        const QString said = shownWords(*form).join(u' ');
        QVERIFY2(said.contains(QStringLiteral("loan-lint: Has results. Errors: 1. Warnings: 3. Suppressed: 2.")),
                 qPrintable(said));
        QCOMPARE(form->findChild<QComboBox*>(QStringLiteral("useCase"))->currentData().toString(),
                 m_fixture->useCase); // There is no other.
        form->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        m_fixture->settle();
        QTRY_COMPARE(place().kind, QByteArray("scan"));
        QTRY_COMPARE(table("scanResults").model()->rowCount(), 8);
        auto* states = m_fixture->child<Segments>("scanResultStates");
        QVERIFY(states);
        states->setCurrent(3); // Suppressed.
        QCOMPARE(table("scanResults").model()->rowCount(), 2);
    }

    void S21_theListSaysWhatIsNewAndWhatWasFixed()
    {
        take("first");
        take("second");
        take("failed");
        go({{}, "software-engineering", QStringLiteral("scans")});
        QTableView& list = table("scans");
        const QAbstractItemModelTester tester(list.model());
        QTRY_COMPARE(list.model()->rowCount(), 3);
        QCOMPARE(row(list, 0).mid(0, 4),
                 QStringList({QStringLiteral("SCAN-3"), QStringLiteral("Failed to run"),
                              QStringLiteral("loan-lint 1.2, score-service"), QStringLiteral("–")}));
        QCOMPARE(row(list, 1).mid(3, 5),
                 QStringList({QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("1"),
                              QStringLiteral("5")}));
        list.setFocus();
        list.setCurrentIndex(list.model()->index(1, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        m_fixture->settle();
        QCOMPARE(place().kind, QByteArray("scan"));
        const QAbstractItemModelTester results(table("scanResults").model());
        QTRY_COMPARE(table("scanResults").model()->rowCount(), 7);
        QCOMPARE(row(table("scanResults"), 0),
                 QStringList({QStringLiteral("Warning"), QStringLiteral("Known"), QStringLiteral("L200"),
                              QStringLiteral("The value of income is not checked."),
                              QStringLiteral("service/score.py:41"), QStringLiteral("SCAN-1, 2026-09-01")}));
    }

    void S56_aTaskIsMadeFromAResult()
    {
        take("second");
        go({{}, "scan", QStringLiteral("SCAN-1")});
        QTRY_COMPARE(table("scanResults").model()->rowCount(), 2);
        m_fixture->child<QPushButton>("taskFromResult")->click();
        QWidget* form = nullptr;
        QTRY_VERIFY((form = m_fixture->child<QWidget>("taskForm")));
        form->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Check the income"));
        form->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        m_fixture->settle();
        const Task task = valueOf(m_fixture->session().database->read(
            [](db::Connection& connection) { return tasks::byName(connection, QStringLiteral("T-1")); }));
        QCOMPARE(task.source.kind, QByteArray("scan-result"));
    }

    void S15_whatDidNotRunIsNotShownAsClean()
    {
        take("not_run");
        take("failed");
        take("clean");
        go({{}, "scan", QStringLiteral("SCAN-1")});
        QTRY_VERIFY(isSaid(QStringLiteral("The scan did not run")));
        QVERIFY(!m_fixture->child<QPushButton>("taskFromResult")->isEnabled());
        go({{}, "scan", QStringLiteral("SCAN-2")});
        QTRY_VERIFY(isSaid(QStringLiteral("The tool says: Out of memory.")));
        go({{}, "scan", QStringLiteral("SCAN-3")});
        QTRY_VERIFY(isSaid(QStringLiteral("Nothing was found")));
    }

    void withoutAnyTheTabSaysWhatBelongsThere()
    {
        go({{}, "software-engineering", QStringLiteral("scans")});
        QTRY_VERIFY(isSaid(QStringLiteral("No scans yet")));
        QVERIFY(m_fixture->child<QPushButton>("importScan")->isEnabled());
    }

    void intoAProjectThatIsOnlyReadNothingIsImported()
    {
        const QString copy = m_fixture->path(QStringLiteral("copy.assay"));
        valueOf(m_fixture->session().database->backUp(copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner));
        QVERIFY(m_fixture->openProject(copy));
        QVERIFY(m_fixture->session().database->readOnly());
        go({{}, "software-engineering", QStringLiteral("scans")});
        QTRY_VERIFY(isSaid(QStringLiteral("No scans yet")));
        QVERIFY(!m_fixture->child<QPushButton>("importScan")->isEnabled());
    }

    void theListIsNarrowedByWhatCameOfItsScans()
    {
        take("first");
        take("clean");
        take("failed");
        go({{}, "software-engineering", QStringLiteral("scans")});
        QTableView& list = table("scans");
        QTRY_COMPARE(list.model()->rowCount(), 3);
        auto* which = m_fixture->child<QComboBox>("scanOutcomes");
        QVERIFY(which && !which->accessibleName().isEmpty());
        for (const auto& [choice, key] : {std::pair(1, "SCAN-1"), {2, "SCAN-2"}, {3, "SCAN-3"}}) {
            which->setCurrentIndex(choice);
            QCOMPARE(list.model()->rowCount(), 1);
            QCOMPARE(row(list, 0).constFirst(), QLatin1String(key));
        }
    }

private:
    void take(const char* name)
    {
        importScan(*m_fixture->session().database, QLatin1String(name), m_fixture->useCase, m_fixture->session().actor,
                   QStringLiteral("scan-%1").arg(QLatin1String(name)));
    }

    void go(const Address& address)
    {
        m_fixture->window().openAddress(address);
        m_fixture->settle();
    }

    Address place() { return m_fixture->window().findChild<PageStack*>()->address(); }

    QTableView& table(const char* name)
    {
        auto* found = m_fixture->child<QTableView>(name);
        if (!found)
            qFatal("no table %s", name);
        return *found;
    }

    static QStringList row(const QTableView& table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells << table.model()->index(row, column).data().toString();
        return cells;
    }

    bool isSaid(const QString& words)
    {
        const auto labels = m_fixture->window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_fixture->window(), &enter); // Whoever drops has come in before.
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_fixture->window(), &event);
        m_fixture->settle();
    }

    std::unique_ptr<WindowTeam> m_fixture;
};

ASSAY_TEST(TestScanPages)
#include "tst_scan_pages.moc"
