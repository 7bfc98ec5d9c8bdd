// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace assay {

/// The view of the runs table, or of its pinned columns: rows are chosen whole, and X adds the current one to the
/// choice or takes it out. The keys that all lists have are the window's: see AddressRole.
class RunsView final : public QTableView {
    Q_OBJECT

public:
    explicit RunsView(QWidget* parent = nullptr);

    void setDense(bool dense);

Q_SIGNALS:
    void toggleAsked(int row);
    void focusChanged();

    /// Before a selection is made: whether it adds to the runs chosen before, which the filter may hide.
    void selecting(bool adds) const; // clazy:exclude=const-signal-or-slot (emitted while Qt asks a const question)

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace assay
