// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"
#include "ui/settings/settings.h"

#include <QFuture>
#include <QPointer>

#include <vector>

class QAction;

namespace assay {

struct Actions;
struct PaletteEntry;
struct PreparedImport;
struct RefusedStep;
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
    void showPalette(const PageStack& pages, const std::vector<QAction*>& person, const Address& here);

    /// Asks those who may do what is refused, for want of a role, on the page that shows `here`.
    void askForRefused(const PageStack& pages, const std::vector<QAction*>& person, const Address& here);
    void showShortcuts(const std::vector<QAction*>& page);
    void showDiagnostics();
    void showPreview(const PreparedImport& prepared,
                     ImportFlow& imports); ///< Or the form for scans, where it holds some.

Q_SIGNALS:
    void openAsked(const assay::Address& address);
    void told(const QString& sentence); ///< What came of asking, for the window to say.

private:
    bool makeRoom();
    std::vector<PaletteEntry> entriesOf(const PageStack& pages, const std::vector<QAction*>& person) const;
    void askFor(const std::vector<RefusedStep>& steps, const Address& here);
    std::vector<PaletteEntry> recentOf(const std::vector<PaletteEntry>& entries, const QString& project);
    void show(QWidget* panel);

    QWidget& m_window;
    Settings& m_settings;
    const Actions& m_actions;
    Session* m_session = nullptr;
    QPointer<QWidget> m_panel;
    QFuture<void> m_coming; ///< Reads for a panel that is yet to be shown.
    bool m_asking = false;  ///< The panel waits for an answer and is not replaced by another.
};

} // namespace assay
