// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/feedback.h"

#include "core/base/word_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array FeedbackStateWords{WordTitle{"New", QT_TRANSLATE_NOOP("Feedback", "New")},
                                        WordTitle{"Triaged", QT_TRANSLATE_NOOP("Feedback", "Triaged")},
                                        WordTitle{"Linked", QT_TRANSLATE_NOOP("Feedback", "Linked")},
                                        WordTitle{"Answered", QT_TRANSLATE_NOOP("Feedback", "Answered")},
                                        WordTitle{"Closed", QT_TRANSLATE_NOOP("Feedback", "Closed")}};
constexpr std::array FeedbackTargetWords{"release", "task", "use-case", "incident"};

} // namespace

QString toString(FeedbackState state)
{
    return wordAt(FeedbackStateWords, state);
}

std::optional<FeedbackState> feedbackStateFromString(QStringView word)
{
    return valueOfWord<FeedbackState>(FeedbackStateWords, word);
}

QString feedbackStateTitle(FeedbackState state)
{
    return titleAt("Feedback", FeedbackStateWords, state);
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

QString FeedbackLink::shortName() const
{
    return name.section(QStringLiteral(" · "), 0, 0);
}

bool Feedback::mayGo(FeedbackState to) const
{
    return feedbackMayGo(state, to)
        || (to == FeedbackState::Closed && state == FeedbackState::Triaged && !links.empty());
}

bool Feedback::ledToIncident() const
{
    return std::any_of(links.begin(), links.end(),
                       [](const FeedbackLink& link) { return link.target == FeedbackTarget::Incident; });
}

FeedbackState Feedback::withoutLink() const
{
    if (state != FeedbackState::Linked || links.size() > 1)
        return state;
    return reply.isEmpty() ? FeedbackState::Triaged : FeedbackState::Answered;
}

FeedbackState withIncident(FeedbackState state)
{
    return state == FeedbackState::New || state == FeedbackState::Closed ? state : FeedbackState::Linked;
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
