// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/data_scientist/book_paper.h"
#include "ui/panes/session.h"

#include <QFutureWatcher>
#include <QPromise>

namespace assay {

/// Saves the charts of many metrics as one file: a job that the status bar shows and a person may cancel. One chart is
/// read, painted and put down in a turn of the event loop, so that the window goes on in between. The file is written at
/// the end, whole or not at all. Deletes itself when it is done.
class ChartBook final : public QObject {
    Q_OBJECT

public:
    ChartBook(Session& session, const std::vector<BookSection>& sections, QObject* parent = nullptr);
    ~ChartBook() override;

    void start(const QString& title, ExportFormat format, const QString& path);

Q_SIGNALS:
    void failed(const assay::Error& error);

private:
    void next();
    void put(const BookChart& chart, const std::vector<ChartLine>& lines);
    void write();
    void end();

    Session& m_session;
    std::vector<BookSection> m_sections;
    std::vector<BookChart> m_charts; ///< Of all sections.
    std::size_t m_at = 0;
    QString m_path;
    std::unique_ptr<BookPaper> m_paper;
    QPromise<void> m_promise;
    QFutureWatcher<void> m_watcher; ///< Hears that somebody cancels.
    QFuture<Result<std::vector<ChartLine>>> m_reading;
    QFuture<Result<>> m_writing;
};

} // namespace assay
