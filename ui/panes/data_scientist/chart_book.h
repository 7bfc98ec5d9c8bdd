// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/data_scientist/chart_source.h"
#include "ui/panes/session.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

namespace assay {

/// Prints the charts of many metrics into one PDF, four on a page, one after the other, so that the window goes on in
/// between. Deletes itself when it is done.
class ChartBook final : public QObject {
    Q_OBJECT

public:
    ChartBook(Session& session, std::vector<std::pair<ChartKey, ChartRequest>> charts, QObject* parent = nullptr);
    ~ChartBook() override;

    void start(const QString& title);

Q_SIGNALS:
    void finished(const QByteArray& pdf);
    void failed(const assay::Error& error);

private:
    void next();
    void print(const QString& title, const ChartRequest& request, const std::vector<ChartLine>& lines);
    void beginPage();

    Session& m_session;
    std::vector<std::pair<ChartKey, ChartRequest>> m_charts;
    std::size_t m_at = 0;
    QString m_title;
    QByteArray m_pdf;
    QBuffer m_buffer{&m_pdf};
    QPdfWriter m_writer{&m_buffer};
    QPainter m_painter;
    QFuture<Result<std::vector<ChartLine>>> m_reading;
};

} // namespace assay
