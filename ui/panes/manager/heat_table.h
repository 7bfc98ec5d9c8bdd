// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace assay {

/// What a cell of a heat map answers beside what people hear of it.
enum HeatRole {
    HeatNamesRole = Qt::UserRole + 21, ///< QStringList: what is in it, as shown.
    HeatToneRole,                      ///< int of a Tone: its colour.
    HeatRole,                          ///< double, 0 to 1: how strong; 0 leaves the ground as it is.
};

/// A matrix as a heat map: each cell has its count and as many names as fit. A click or Enter on a cell with something in it
/// chooses it. GUI thread.
class HeatTable final : public QTableView {
    Q_OBJECT

public:
    struct Words {
        QString name;       ///< Of the object.
        QString accessible; ///< Translated.
        QString corner;     ///< What rows and columns are, translated.
    };

    HeatTable(QAbstractItemModel& model, const Words& words, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex& cell);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QModelIndex& cell);
};

} // namespace assay
