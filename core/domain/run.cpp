// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/run.h"

#include <array>

namespace assay {
namespace {

struct StatusWord {
    RunStatus status;
    const char* word;
};

constexpr std::array StatusWords{
    StatusWord{RunStatus::Scheduled, "SCHEDULED"}, StatusWord{RunStatus::Running, "RUNNING"},
    StatusWord{RunStatus::Finished, "FINISHED"},   StatusWord{RunStatus::Failed, "FAILED"},
    StatusWord{RunStatus::Killed, "KILLED"},
};

} // namespace

QString toString(RunStatus status)
{
    for (const StatusWord& entry : StatusWords) {
        if (entry.status == status)
            return QString::fromLatin1(entry.word);
    }
    Q_UNREACHABLE();
}

std::optional<RunStatus> runStatusFromString(QStringView word)
{
    for (const StatusWord& entry : StatusWords) {
        if (word == QLatin1StringView(entry.word))
            return entry.status;
    }
    return std::nullopt;
}

} // namespace assay
