// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"
#include "ui/settings/settings.h"

#include <QPointer>

#include <vector>

class QAction;

namespace assay {

struct Actions;
struct PaletteEntry;
struct PreparedImport;
class ImportFlow;
class PageStack;

/// What is shown over the window, one at a time: the command palette, the shortcuts, the diagnostics, the preview of an
/// import. GUI thread.
class Panels final : public QObject {
    Q_OBJECT

public:
    Panels(QWidget& window, Settings& settings, const Actions& actions);

    void setSession(Session* session); ///< Closes what is shown. Null while no project is open.

    /// With what the shown page has to offer before the window's actions, and those of the person after them.
    void showPalette(const PageStack& pages, const std::vector<QAction*>& person);
    void showShortcuts(const std::vector<QAction*>& page);
    void showDiagnostics();
    void showPreview(const PreparedImport& prepared, ImportFlow& imports);

Q_SIGNALS:
    void openAsked(const assay::Address& address);

private:
    bool makeRoom();
    std::vector<PaletteEntry> recentOf(const std::vector<PaletteEntry>& entries, const QString& project);
    void show(QWidget* panel);

    QWidget& m_window;
    Settings& m_settings;
    const Actions& m_actions;
    Session* m_session = nullptr;
    QPointer<QWidget> m_panel;
    bool m_asking = false; ///< The panel waits for an answer and is not replaced by another.
};

} // namespace assay
