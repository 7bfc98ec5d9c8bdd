// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkpoints/rollback_check.h"

#include <QObject>
#include <QTimer>

namespace assay {

class LogAlarmBar;
struct Session;

/// Remembers for this person what the open project's log has in it, and has the bar say it when the file is not a later
/// state of that. GUI thread; the comparing is a job.
class SeenLog final : public QObject {
    Q_OBJECT

public:
    SeenLog(Session& session, LogAlarmBar& bar);
    ~SeenLog() override; ///< What was committed last is remembered before the project closes.

    /// What a comparison found, such as the one when the project was opened.
    void show(const Result<std::optional<LogAlarm>>& found);

private:
    void compare();
    void acknowledge(const QString& reason);

    Session& m_session;
    LogAlarmBar& m_bar;
    QTimer m_soon; ///< Running while something was committed that is not remembered yet.
};

} // namespace assay
