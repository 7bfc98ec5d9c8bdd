// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_project.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace assay::tests {

/// A real window offscreen that remembers things in a folder of its own.
class WindowFixture {
public:
    WindowFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("assay"));
        QCoreApplication::setApplicationName(QStringLiteral("assay"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.filePath(QStringLiteral("settings")));
        qputenv("XDG_DATA_HOME", m_dir.filePath(QStringLiteral("data")).toLocal8Bit());
        applyTheme(ThemeChoice::Light);
        open();
    }

    /// A window in place of the one there was, as after a new start.
    void open()
    {
        m_window = std::make_unique<MainWindow>(Settings());
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get(), 20'000))
            qFatal("The window does not become active.");
    }

    MainWindow& window() { return *m_window; }
    Session& session() { return const_cast<Session&>(*m_window->session()); } ///< As a pane has it.
    QString path(const QString& name) const { return m_dir.filePath(name); }

    bool idle()
    {
        return QTest::qWaitFor([this] { return m_window->jobs().idle(); }, 60'000);
    }

    /// After jobs, what they post, and the layouts that it changes.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            if (!idle())
                qFatal("The window is never done.");
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
        }
    }

    bool openProject(const QString& path)
    {
        QSignalSpy opened(m_window.get(), &MainWindow::projectOpened);
        m_window->openProject(path);
        return QTest::qWaitFor([&] { return opened.size() == 1; }, 60'000) && idle();
    }

    bool newProject(const QString& name)
    {
        QSignalSpy opened(m_window.get(), &MainWindow::projectOpened);
        m_window->newProject(path(name));
        return QTest::qWaitFor([&] { return opened.size() == 1; }, 60'000) && idle();
    }

    /// A copy of the demo project, which is made once a process.
    bool openDemo()
    {
        static const QTemporaryDir dir;
        const QString made = dir.filePath(QStringLiteral("demo.assay"));
        if (!QFile::exists(made) && !createDemoProject(made))
            return false;
        const QString copy = path(QStringLiteral("demo.assay"));
        return (QFile::exists(copy) || QFile::copy(made, copy)) && openProject(copy);
    }

    void press(const QString& keys)
    {
        const QKeySequence sequence(keys);
        for (int i = 0; i < sequence.count(); ++i)
            QTest::keyClick(focus(), sequence[static_cast<uint>(i)].key(),
                            sequence[static_cast<uint>(i)].keyboardModifiers());
    }

    QWidget* focus()
    {
        QWidget* focused = QApplication::focusWidget();
        return focused ? focused : m_window.get();
    }

    QAction* action(const char* id) { return m_window->findChild<QAction*>(QLatin1String(id)); }

    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }

    QString firstUid(const QByteArray& table) { return text("SELECT uid FROM " + table + " ORDER BY id"); }

    /// The address of the demo's use case with this title.
    Address useCase(const QString& title)
    {
        return {{}, "use-case", text("SELECT uid FROM use_case WHERE title = ?", {title})};
    }

private:
    QString text(const QByteArray& query, const QStringList& values = {})
    {
        return m_window->session()
            ->database
            ->read([&](db::Connection& connection) {
                db::Statement row = connection.prepare(query);
                for (const QString& value : values)
                    row.bind(value);
                return row.step() ? row.text(0) : QString();
            })
            .value();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace assay::tests
