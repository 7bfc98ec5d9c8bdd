// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>

class QPainter;
class QRect;
class QStyleOptionViewItem;
class QTableView;
class QTimer;

namespace assay {

/// The size that a cell of a text needs at its width, in lines of body text: at most five.
QSize wrappedCell(const QStyleOptionViewItem& option, const QString& text);

/// Draws a text in as many lines as there is room for; the last one gives way where there are more.
void drawWrapped(QPainter& painter, const QRect& inside, const QString& text);

/// Keeps a table that scrolls with its page as high as its rows, and each row as high as its delegate asks for at the width
/// that its columns have. For tables of some hundred rows. GUI thread.
class WholeRows final : public QObject {
    Q_OBJECT

public:
    explicit WholeRows(QTableView& table);

private:
    void arrange();

    QTableView& m_table;
    QTimer* m_later; ///< Columns are resized one by one.
};

} // namespace assay
