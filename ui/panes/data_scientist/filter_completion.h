// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_completion.h"
#include "ui/panes/session.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace assay {

/// What may follow where somebody types a filter, in a list under the caret. It never takes the focus: the field hands it
/// its keys. What to offer is found in jobs, one at a time however fast somebody types. GUI thread.
class FilterCompletion final : public QFrame {
    Q_OBJECT

public:
    FilterCompletion(Session& session, QLineEdit& field);

    void setTable(std::shared_ptr<const RunTable> table);

    /// Takes a key that means something to an open list: arrows choose, Tab and, with something chosen, Return take it,
    /// Escape closes. False for other keys, which are the field's; Down opens the list.
    bool take(const QKeyEvent& event, const QRect& caret);
    bool wants(const QKeyEvent& event) const; ///< Before it becomes somebody else's shortcut.

    void typed(const QRect& caret); ///< Offers what may follow.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void ask(const QRect& caret, bool asked);
    void find();
    void offer(const QueryCompletion& completion);
    void choose(int step);
    void accept(const QListWidgetItem& item);
    void place();

    Session& m_session;
    QLineEdit& m_field;
    QListWidget* m_list;
    std::shared_ptr<const RunTable> m_table;
    QueryCompletion m_completion; ///< That is offered.
    QRect m_caret;                ///< In the field.
    bool m_asked = false;         ///< Not only by typing: whatever there is, is offered.
    bool m_finding = false;
    bool m_again = false; ///< More was typed while a job was finding what may follow.
};

} // namespace assay
