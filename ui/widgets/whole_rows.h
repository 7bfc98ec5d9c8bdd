// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>

class QFont;
class QPainter;
class QRect;
class QStyleOptionViewItem;
class QTableView;

namespace assay {

/// The size that a cell of a text needs at its width, in lines of body text: at most five.
QSize wrappedCell(const QStyleOptionViewItem& option, const QString& text);

/// How many lines a text has, broken at words to a width.
int wrappedLines(const QString& text, const QFont& font, int width);

/// Draws a text in as many lines as there is room for; the last one gives way where there are more.
void drawWrapped(QPainter& painter, const QRect& inside, const QString& text);

/// Keeps a table that scrolls with its page as high as its rows, and each row as high as its delegate asks for at the width
/// that its columns have. For tables of some hundred rows. GUI thread.
class WholeRows final : public QObject {
    Q_OBJECT

public:
    explicit WholeRows(QTableView& table);

private:
    void fitHeight();

    QTableView& m_table;
};

} // namespace assay
