// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

/// A line of plain text, or a few of them, that gives way when it is narrow, and then tells the whole in its tool tip.
class ElidedLabel final : public QWidget {
    Q_OBJECT

public:
    ElidedLabel(const QFont& font, QPalette::ColorRole role, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    void setColor(const QColor& color); ///< Instead of the role's; for grounds that no palette role stands for.
    void setElideMode(Qt::TextElideMode mode);
    void setMostLines(int lines); ///< It takes as many as it needs up to these, and gives way at the end of the last.

    bool hasHeightForWidth() const override { return m_mostLines > 1; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QPalette::ColorRole m_role;
    QColor m_color;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    int m_mostLines = 1;
};

} // namespace assay
