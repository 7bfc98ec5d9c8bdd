// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_plan.h"
#include "core/people/new_project.h"
#include "tests/support/shown_soon.h"
#include "tests/support/test_program.h"
#include "ui/shell/import_preview.h"
#include "ui/shell/main_window.h"
#include "ui/shell/side_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace assay;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        applyTheme(ThemeChoice::Light);
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("cards.assay"));
        m_window = std::make_unique<MainWindow>(Settings());
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void aNewProjectOpensAndIsRemembered()
    {
        makeProject();
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("cards")));
        QCOMPARE(Settings().recentProjects().front().path, m_path);
    }

    void whatIsNoProjectIsRefusedInPlace()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a database, not at all");
        file.close();
        QSignalSpy refused(m_window.get(), &MainWindow::projectRefused);
        m_window->openProject(m_path);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(!m_window->findChild<Banner*>()->sentence().isEmpty());
        QVERIFY(!m_window->session());
    }

    void allSevenRolesHaveAPage()
    {
        makeProject();
        QCOMPARE(roles().size(), 7);
        for (QAbstractButton* role : roles()) {
            role->click();
            waitForJobs();
            QVERIFY(role->isChecked());
        }
        int windows = 0;
        for (const QWidget* widget : QApplication::topLevelWidgets())
            windows += widget->isVisible();
        QCOMPARE(windows, 1); // Nothing was shown before it had its place.
    }

    void aDroppedCsvIsPreviewedBeforeItIsImported()
    {
        makeProject();
        drop(writeCsv());
        ImportPreview* preview = nullptr;
        QTRY_VERIFY((preview = m_window->findChild<ImportPreview*>()));
        QCOMPARE(m_window->session()
                     ->database->read([](db::Connection& c) { return c.integer("SELECT count(*) FROM run"); })
                     .value(),
                 0);
        preview->findChild<QPushButton*>(QStringLiteral("acceptImport"))->click();
        QTRY_COMPARE(runCount(), 1);
        QTRY_VERIFY(!m_window->findChild<ImportPreview*>());
    }

    void aRefusedImportLeavesTheProjectAsItWas()
    {
        makeProject();
        const qint64 entries = auditEntries();
        drop(writeCsv());
        ImportPreview* preview = nullptr;
        QTRY_VERIFY((preview = m_window->findChild<ImportPreview*>()));
        QTest::keyClick(preview, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<ImportPreview*>());
        waitForJobs();
        QCOMPARE(runCount(), 0);
        QCOMPARE(auditEntries(), entries);
    }

    void whatNobodyReadsIsRefusedWithItsName()
    {
        makeProject();
        QFile file(m_dir->filePath(QStringLiteral("holiday.xyz")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing");
        file.close();
        drop(file.fileName());
        QTRY_VERIFY(m_window->findChild<Banner*>()->sentence().contains(QStringLiteral("holiday.xyz")));
    }

    void whatAnotherProcessCommitsAppearsWithinASecond()
    {
        makeProject();
        auto other = db::Database::open(m_path).value();
        const Actor actor = defaultActor(*other, QStringLiteral("data-scientist")).value();
        ImportBatch batch;
        batch.format = "test";
        batch.source = QStringLiteral("memory");
        batch.experiments = {{QStringLiteral("test:e"), {}, QStringLiteral("Cards"), false, 1, {}}};
        ImportedRun run;
        run.experimentExternalId = QStringLiteral("test:e");
        run.externalId = QStringLiteral("test:r");
        run.name = QStringLiteral("amber-fjord");
        batch.runs = {run};
        QVERIFY(applyImport(*other, actor, batch, {}));
        auto* runs = m_window->findChild<QTableView*>(QStringLiteral("runs"));
        QVERIFY(tests::isShownWithin(std::chrono::seconds(1), [runs] { return runs->model()->rowCount() == 1; }));
    }

    void theSideBarCollapsesAndIsRemembered()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto* bar = m_window->findChild<SideBar*>();
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(bar->collapsed());
        QVERIFY(Settings().sideBarCollapsed());
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!bar->collapsed());
    }

    void noLabelOfTheWindowTakesMarkup()
    {
        makeProject();
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }

private:
    void makeProject()
    {
        QSignalSpy opened(m_window.get(), &MainWindow::projectOpened);
        m_window->newProject(m_path);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
        waitForJobs();
    }

    QString writeCsv()
    {
        const QString path = m_dir->filePath(QStringLiteral("metrics.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("epoch,step,train_loss,val_loss\n0,1,0.9,1.0\n1,2,0.5,0.7\n2,3,0.4,0.65\n");
        return path;
    }

    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    QList<QAbstractButton*> roles() const
    {
        return m_window->findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^role-")));
    }

    int runCount() const
    {
        return static_cast<int>(
            m_window->session()
                ->database->read([](db::Connection& c) { return c.integer("SELECT count(*) FROM run"); })
                .value());
    }

    qint64 auditEntries() const
    {
        return m_window->session()
            ->database->read([](db::Connection& c) { return c.integer("SELECT count(*) FROM audit_event"); })
            .value();
    }

    void waitForJobs() { QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().idle(), 20000); }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

ASSAY_TEST(TestMainWindow)
#include "tst_main_window.moc"
