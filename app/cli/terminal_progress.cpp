// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_progress.h"

#include <QElapsedTimer>

#include <cstdio>
#include <memory>

#include <unistd.h>

namespace assay {
namespace {

constexpr qint64 BetweenLines = 100; ///< ms

/// The line is wiped when the last copy of the monitor goes.
class ProgressLine {
public:
    explicit ProgressLine(QString title)
        : m_title(std::move(title))
    {
    }

    ~ProgressLine()
    {
        if (m_shown)
            std::fputs("\r\033[K", stderr);
    }
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(const ReadProgress& progress)
    {
        if (m_since.isValid() && m_since.elapsed() < BetweenLines)
            return;
        m_since.start();
        m_shown = true;
        std::fprintf(stderr, "\r\033[K%s: %lld / %lld", qUtf8Printable(m_title), static_cast<long long>(progress.done),
                     static_cast<long long>(progress.total));
    }

private:
    QString m_title;
    QElapsedTimer m_since;
    bool m_shown = false;
};

} // namespace

ReadMonitor terminalProgress(const QString& title)
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return [line = std::make_shared<ProgressLine>(title)](const ReadProgress& progress) {
        line->show(progress);
        return true;
    };
}

} // namespace assay
