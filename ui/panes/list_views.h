// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/list_view.h"
#include "ui/panes/view_menu.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace assay {

class Segments;

/// The saved views of a list: what it is narrowed to, which words its rows hold, and by which column it is sorted. Belongs to
/// its table. GUI thread.
class ListViews final : public QObject {
    Q_OBJECT

public:
    /// What a list has besides its table; what it does not have is left out.
    struct Parts {
        QComboBox* box = nullptr;     ///< Which of its choices holds.
        Segments* segments = nullptr; ///< The same, of a list that has no box for it.
        Segments* sets = nullptr; ///< Which rows; the list has the choices of `segments` for each of its own, in turn.
        QLineEdit* filter = nullptr;
    };

    ListViews(Session& session, const ListPage& page, QTableView& table, Parts parts);

    QPushButton* button() { return m_menu->button(); } ///< To be put beside the list, which takes it.
    void open(const QString& uid) { m_menu->open(uid); }
    void stay() { m_menu->stay(); } ///< The list is arranged as somebody asked for, whatever view is usual.
    QString place() const
    {
        return m_menu->place();
    } ///< The uid of the view that the list is arranged by; may be empty.

Q_SIGNALS:
    void placeChanged(); ///< Of place(), but not by open().

private:
    std::optional<int> choice() const;
    QByteArray arrangement() const;
    void arrange(const QByteArray& content);

    const ListPage& m_page;
    QTableView& m_table;
    Parts m_parts;
    ViewMenu* m_menu;
};

} // namespace assay
