// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_figures.h"

#include <QTextEdit>
#include <QWidget>

namespace assay {

/// Markdown as it reads, as high as it is long. Read only; its words can be chosen and copied.
class MarkdownView final : public QTextEdit {
    Q_OBJECT

public:
    explicit MarkdownView(const QString& source, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void write();
    void fitHeight();

    QString m_source;
};

/// A chart as a report shows and exports it.
class FigureView final : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(const ChartFigure& chart, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartFigure m_chart;
};

/// The rows of a table of runs.
QWidget* makeTableView(const TableFigure& table);

} // namespace assay
