// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;
class QTimer;

namespace assay {

/// Keeps each row of a table as high as its delegate asks for at the width that its columns have: nothing of a sentence is
/// cut. For tables of some hundred rows. GUI thread.
class WrappedRows final : public QObject {
    Q_OBJECT

public:
    explicit WrappedRows(QTableView& table);

Q_SIGNALS:
    void arranged();

private:
    void arrange();

    QTableView& m_table;
    QTimer* m_later; ///< Columns are resized one by one.
};

} // namespace assay
