// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include "core/jobs/job_list.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

namespace assay {
namespace {

constexpr qint64 shownAfter = 500;     ///< Milliseconds before a job is worth a line.
constexpr qint64 timeLeftAfter = 5000; ///< Milliseconds before a guess at the rest is worth anything.
constexpr int tick = 200;

QString jobLine(const JobState& job)
{
    if (job.progress <= 0)
        return job.title;
    const QString percent = QString::number(qRound(job.progress * 100));
    if (job.elapsed < timeLeftAfter)
        return StatusBar::tr("%1 · %2 %").arg(job.title, percent);
    const auto left = static_cast<qint64>(static_cast<double>(job.elapsed) * (1 - job.progress) / job.progress / 1000);
    return StatusBar::tr("%1 · %2 % · %3 s left").arg(job.title, percent, QString::number(left));
}

} // namespace

StatusBar::StatusBar(JobList& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_state(textLabel(TextKind::Note, {}))
    , m_audit(textLabel(TextKind::Note, {}))
    , m_job(textLabel(TextKind::Note, {}))
    , m_progress(new QProgressBar)
    , m_cancel(pushButton(ButtonKind::Ghost, tr("Cancel")))
{
    setFixedHeight(metrics::statusBar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(28, 1, metrics::between, 0);
    row->setSpacing(18);
    row->addWidget(m_state);
    row->addWidget(m_audit);
    row->addWidget(m_job);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 12);
    row->addWidget(m_progress);
    m_cancel->setFixedHeight(22);
    row->addWidget(m_cancel);
    row->addStretch();
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &StatusBar::showJobs);
    connect(&m_jobs, &JobList::changed, this, &StatusBar::showJobs);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_jobs.cancel(m_jobId); });
    setSync(Sync::Closed);
    showJobs();
}

void StatusBar::setSync(Sync sync)
{
    m_sync = sync;
    switch (sync) {
    case Sync::Closed:
        m_state->setText(tr("No project open"));
        m_audit->clear();
        break;
    case Sync::Current:
        m_state->setText(tr("Up to date"));
        break;
    case Sync::ReadOnly:
        m_state->setText(tr("Read only"));
        break;
    case Sync::Lost:
        m_state->setText(tr("Project cannot be read"));
        break;
    }
    update();
}

void StatusBar::setAuditHead(qint64 entries, const QString& root)
{
    const QString count = QLocale(QLocale::English, QLocale::UnitedStates).toString(entries);
    m_audit->setText(tr("Audit log · %1 entries · head %2…%3").arg(count, root.left(4), root.right(2)));
    m_audit->setToolTip(tr("Root of the audit log over %1 entries: %2").arg(count, root));
}

void StatusBar::showJobs()
{
    const JobState* shown = nullptr;
    const std::vector<JobState> running = m_jobs.running();
    for (const JobState& job : running) {
        if (job.elapsed >= shownAfter && (!shown || (shown->background && !job.background)))
            shown = &job;
    }
    running.empty() ? m_tick.stop() : m_tick.start();
    for (QWidget* part : {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_progress)})
        part->setVisible(shown);
    m_cancel->setVisible(shown && !shown->background);
    if (!shown)
        return;
    m_jobId = shown->id;
    m_job->setText(jobLine(*shown));
    m_progress->setValue(static_cast<int>(shown->progress * 1000));
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colors = currentPalette();
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, 0, width(), 1, colors.line);
    const QColor dot = m_sync == Sync::Current ? colors.ok
        : m_sync == Sync::Closed               ? colors.faint
        : m_sync == Sync::ReadOnly             ? colors.warn
                                               : colors.bad;
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    painter.drawEllipse(QPointF(20, height() / 2.0 + 0.5), 3.5, 3.5);
}

} // namespace assay
