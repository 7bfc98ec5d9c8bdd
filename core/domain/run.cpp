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

constexpr std::array ViewWords{"active", "deleted", "all"}; ///< In the order of RunView.

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

QString toString(RunView view)
{
    return QString::fromLatin1(ViewWords.at(static_cast<std::size_t>(view)));
}

std::optional<RunView> runViewFromString(QStringView word)
{
    for (std::size_t i = 0; i < ViewWords.size(); ++i) {
        if (word == QLatin1StringView(ViewWords[i]))
            return static_cast<RunView>(i);
    }
    return std::nullopt;
}

} // namespace assay
