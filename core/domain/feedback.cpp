// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/feedback.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

struct FeedbackWord {
    const char* word;
    const char* title;
};

constexpr std::array FeedbackStateWords{FeedbackWord{"New", QT_TRANSLATE_NOOP("Feedback", "New")},
                                        FeedbackWord{"Triaged", QT_TRANSLATE_NOOP("Feedback", "Triaged")},
                                        FeedbackWord{"Linked", QT_TRANSLATE_NOOP("Feedback", "Linked")},
                                        FeedbackWord{"Answered", QT_TRANSLATE_NOOP("Feedback", "Answered")},
                                        FeedbackWord{"Closed", QT_TRANSLATE_NOOP("Feedback", "Closed")}};
constexpr std::array FeedbackTargetWords{"release", "task", "use-case"};

} // namespace

QString toString(FeedbackState state)
{
    return QString::fromLatin1(FeedbackStateWords.at(static_cast<std::size_t>(state)).word);
}

std::optional<FeedbackState> feedbackStateFromString(QStringView word)
{
    const auto found = std::find_if(FeedbackStateWords.begin(), FeedbackStateWords.end(),
                                    [&](const FeedbackWord& entry) { return word == QLatin1StringView(entry.word); });
    return found == FeedbackStateWords.end()
        ? std::nullopt
        : std::optional(static_cast<FeedbackState>(found - FeedbackStateWords.begin()));
}

QString feedbackStateTitle(FeedbackState state)
{
    return QCoreApplication::translate("Feedback", FeedbackStateWords.at(static_cast<std::size_t>(state)).title);
}

QString toString(FeedbackTarget target)
{
    return QString::fromLatin1(FeedbackTargetWords.at(static_cast<std::size_t>(target)));
}

std::optional<FeedbackTarget> feedbackTargetFromString(QStringView word)
{
    for (std::size_t i = 0; i < FeedbackTargetWords.size(); ++i) {
        if (word == QLatin1StringView(FeedbackTargetWords.at(i)))
            return static_cast<FeedbackTarget>(i);
    }
    return std::nullopt;
}

bool feedbackMayGo(FeedbackState from, FeedbackState to)
{
    using State = FeedbackState;
    switch (to) {
    case State::New:
        return false;
    case State::Triaged:
        return from == State::New || from == State::Triaged;
    case State::Linked:
    case State::Answered:
        return from != State::New && from != State::Closed;
    case State::Closed:
        return from == State::Linked || from == State::Answered;
    }
    return false;
}

} // namespace assay
