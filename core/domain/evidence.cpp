// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

struct EvidenceWord {
    const char* word;
    const char* title;
};

constexpr std::array EvidenceKindWords{
    EvidenceWord{"document", QT_TRANSLATE_NOOP("EvidenceKind", "Document")},
    EvidenceWord{"test-report", QT_TRANSLATE_NOOP("EvidenceKind", "Test report")},
    EvidenceWord{"coverage", QT_TRANSLATE_NOOP("EvidenceKind", "Coverage")},
    EvidenceWord{"metrics", QT_TRANSLATE_NOOP("EvidenceKind", "Metrics")},
    EvidenceWord{"evaluation-plan", QT_TRANSLATE_NOOP("EvidenceKind", "Evaluation plan")}};

constexpr std::array AnswerWords{EvidenceWord{"yes", QT_TRANSLATE_NOOP("ControlAnswer", "Yes")},
                                 EvidenceWord{"no", QT_TRANSLATE_NOOP("ControlAnswer", "No")},
                                 EvidenceWord{"not-applicable", QT_TRANSLATE_NOOP("ControlAnswer", "Not applicable")},
                                 EvidenceWord{"accepted", QT_TRANSLATE_NOOP("ControlAnswer", "Accepted as it is")}};

template <typename Value, typename Words>
std::optional<Value> evidenceValueOf(const Words& words, QStringView word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const EvidenceWord& entry) { return word == QLatin1StringView(entry.word); });
    return found == words.end() ? std::nullopt : std::optional(static_cast<Value>(found - words.begin()));
}

} // namespace

QString toString(EvidenceKind kind)
{
    return QString::fromLatin1(EvidenceKindWords.at(static_cast<std::size_t>(kind)).word);
}

std::optional<EvidenceKind> evidenceKindFromString(QStringView word)
{
    return evidenceValueOf<EvidenceKind>(EvidenceKindWords, word);
}

QString evidenceKindTitle(EvidenceKind kind)
{
    return QCoreApplication::translate("EvidenceKind", EvidenceKindWords.at(static_cast<std::size_t>(kind)).title);
}

QString toString(ControlAnswer::Word word)
{
    return QString::fromLatin1(AnswerWords.at(static_cast<std::size_t>(word)).word);
}

std::optional<ControlAnswer::Word> answerWordFromString(QStringView word)
{
    return evidenceValueOf<ControlAnswer::Word>(AnswerWords, word);
}

QString answerWordTitle(ControlAnswer::Word word)
{
    return QCoreApplication::translate("ControlAnswer", AnswerWords.at(static_cast<std::size_t>(word)).title);
}

} // namespace assay
