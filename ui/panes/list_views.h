// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/list_view.h"
#include "ui/panes/view_menu.h"

class QLineEdit;
class QTableView;

namespace assay {

/// The saved views of a list: what it is narrowed to, which words its rows hold, and by which column it is sorted. Belongs to
/// its table. GUI thread.
class ListViews final : public QObject {
    Q_OBJECT

public:
    /// What a list has besides its table; what it does not have is left out.
    struct Parts {
        std::function<int()> choice = {}; ///< Which of its choices holds.
        std::function<void(int)> choose = {};
        QLineEdit* filter = nullptr;
    };

    ListViews(Session& session, const ListPage& page, QTableView& table, Parts parts);

    QPushButton* button() { return m_menu->button(); } ///< To be put beside the list, which takes it.
    void open(const QString& uid) { m_menu->open(uid); }

private:
    QByteArray arrangement() const;
    void arrange(const QByteArray& content);

    const ListPage& m_page;
    QTableView& m_table;
    Parts m_parts;
    ViewMenu* m_menu;
};

} // namespace assay
