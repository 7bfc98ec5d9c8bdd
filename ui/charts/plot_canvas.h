// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

namespace assay {

/// A drawing that is painted once and shown again until it changes; what follows the pointer is painted over it. As
/// vectors, for an export, it paints itself anew.
class PlotCanvas : public QWidget {
    Q_OBJECT

public:
    explicit PlotCanvas(QWidget* parent = nullptr);

protected:
    virtual void paintPlot(QPainter& painter) = 0;
    virtual void paintOver(QPainter& painter); ///< Nothing, unless said otherwise.
    virtual void themeChanged();               ///< Colours have to be looked up again.

    void drawAgain(); ///< With the next frame.
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    /// A few lines beside a point, the first of them heavier; it stays within the canvas.
    void drawNote(QPainter& painter, const QPointF& at, const QStringList& lines) const;
    void drawFocus(QPainter& painter) const; ///< A frame while the keys go here.

private:
    QImage m_picture;
    bool m_stale = true;
};

} // namespace assay
