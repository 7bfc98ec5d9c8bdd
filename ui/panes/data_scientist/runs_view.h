// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTableView>

class QLineEdit;

namespace assay {

constexpr char seenNameProperty[] = "seenName";   ///< Of a name's editor: what the run was called when it was opened.
constexpr char editedRunProperty[] = "editedRun"; ///< Of the same: the run's uid.

/// The view of the runs table, or of its pinned columns: rows are chosen whole, and X adds the current one to the
/// choice or takes it out. A group is opened and closed by a click on its heading, Enter, or the right and left arrows; X and
/// a click with Ctrl choose its runs. Ctrl with the right or left arrow goes to the cell beside the current one. The keys that all lists have are the window's: see AddressRole.
class RunsView final : public QTableView {
    Q_OBJECT

public:
    explicit RunsView(QWidget* parent = nullptr);

    void setDense(bool dense);
    void setEmptyWords(const QString& words); ///< Where no row would stand.
    QLineEdit* nameEditor() const;            ///< In which a name is typed over; null while none is.

Q_SIGNALS:
    void toggleAsked(int row);
    void openAsked(int row, bool open); ///< Of a group, by its heading.
    void focusChanged();

    /// Before a selection is made: whether it adds to the runs chosen before, which the filter may hide.
    void selecting(bool adds) const; // clazy:exclude=const-signal-or-slot (emitted while Qt asks a const question)

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QModelIndex besideCurrent(int by) const;
    bool takeGroupKey(const QModelIndex& current, Qt::Key key);

    QString m_emptyWords;
};

/// The width that the marks behind a run's name take; pixels.
double marksWidth(const QModelIndex& name);

/// The width that a metric's cell gives to the difference from the baseline; pixels.
int differenceSlot();

} // namespace assay
