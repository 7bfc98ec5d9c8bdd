// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace assay {

class JobList;

/// The line at the bottom: whether the view is current, the audit log's head, and the job that runs.
class StatusBar final : public QWidget {
    Q_OBJECT

public:
    explicit StatusBar(JobList& jobs, QWidget* parent = nullptr);

    enum class Sync { Closed, Current, ReadOnly, Lost };
    void setSync(Sync sync);

    /// The size of the log and its root in hexadecimal digits.
    void setAuditHead(qint64 entries, const QString& root);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showJobs();

    JobList& m_jobs;
    Sync m_sync = Sync::Closed;
    QTimer m_tick;
    int m_jobId = 0;
    QLabel* m_state;
    QLabel* m_audit;
    QLabel* m_job;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace assay
