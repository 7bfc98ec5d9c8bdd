// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/history.h"

#include <QObject>

namespace assay {

class PageStack;

/// Takes the window from address to address and remembers the way. GUI thread.
class Navigation final : public QObject {
    Q_OBJECT

public:
    explicit Navigation(PageStack& pages, QObject* parent = nullptr);

    void enterProject(const QString& uid); ///< Forgets where a person was; empty while none is open.

    void go(const Address& address); ///< An address of another project is handed on by elsewhereAsked().
    void back();
    void forward();
    bool hasBack() const { return m_history.hasBack(); }
    bool hasForward() const { return m_history.hasForward(); }

    /// What is shown, with the project's uid, so that the link means the same everywhere; nothing while no page is.
    Address here() const;

Q_SIGNALS:
    void moved();
    void arrived(); ///< What was asked for is shown.
    void failed(const assay::Error& error);
    void elsewhereAsked(const assay::Address& address);

private:
    bool show(const Address& place);
    void remember();

    PageStack& m_pages;
    QString m_project;
    History m_history;
};

} // namespace assay
