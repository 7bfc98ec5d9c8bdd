// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presence/presence.h"
#include "core/presence/presence_board.h"
#include "ui/panes/session.h"

#include <QTimer>

namespace assay {

class PageStack;

/// Tells other windows on the project which page this one shows, and says on that page who else has it open. A window that
/// is hidden tells nothing. GUI thread.
class PageCompany final : public QObject {
    Q_OBJECT

public:
    static constexpr int pause = 4'000;   ///< Milliseconds from one word to the next, at least.
    static constexpr int repeat = 20'000; ///< Milliseconds after which the same is said again.

    PageCompany(Session& session, PageStack& pages, QWidget& window);
    ~PageCompany() override; ///< Leaves.

    void follow(); ///< Perhaps another page is shown, or somebody else acts.
    void look();   ///< Perhaps somebody else has come or gone.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isShown() const;
    void speakSoon();
    void speak();
    void show(const std::vector<Presence>& others);

    Session& m_session;
    PageStack& m_pages;
    QWidget& m_window;
    QString m_uid;                          ///< Of this opening of the project, in this window.
    std::shared_ptr<PresenceBoard> m_board; ///< Jobs that outlive this hold it, too.
    Address m_place;
    QString m_person;
    bool m_wasShown = false;
    qint64 m_spokeAt;    ///< Milliseconds of a clock that never goes back.
    bool m_said = false; ///< A word of this window may stand in the project.
    QTimer m_next;
    QTimer m_expiry;
};

} // namespace assay
