// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"
#include "ui/widgets/filling_stack.h"

#include <map>
#include <vector>

class QAction;

namespace assay {

class Page;

/// The pages of the open project: one for each role, and those of the window itself. Each is made when it is first
/// shown, and opened by address. GUI thread.
class PageStack final : public FillingStack {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    /// Buttons for these stand before the title of every page.
    void setWays(QAction* back, QAction* forward);

    void setSession(Session* session); ///< Null takes every page away; do so before the session ends.

    /// Shows the page of an address and the thing on it; false, changing nothing, where no page has it.
    bool open(const Address& address);

    std::vector<QAction*> pageActions() const; ///< Of the page that is shown.
    Page* page() const;                        ///< The one that is shown; null while none is.

    /// The id of the role or the window's own page that is shown.
    QByteArray shownPage() const { return m_shown; }
    QString tabTitle() const; ///< Of the page that is shown; empty on the first.
    Address address() const;  ///< Of what is shown, within the project.

Q_SIGNALS:
    void placeChanged(); ///< The person went to another thing or view of the page that is shown.

private:
    QByteArray pageIdFor(const Address& address) const;
    Page* pageWith(const QByteArray& id);
    Page* makeTaskPage();
    Page* makeOwnPage(const QByteArray& id);
    Page* makePage(const QByteArray& id);

    Session* m_session = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    std::map<QByteArray, Page*> m_pages;
    QByteArray m_shown;
};

} // namespace assay
