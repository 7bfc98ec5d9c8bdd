// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidence.h"

#include "core/base/word_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array EvidenceKindWords{
    WordTitle{"document", QT_TRANSLATE_NOOP("EvidenceKind", "Document")},
    WordTitle{"test-report", QT_TRANSLATE_NOOP("EvidenceKind", "Test report")},
    WordTitle{"coverage", QT_TRANSLATE_NOOP("EvidenceKind", "Coverage")},
    WordTitle{"metrics", QT_TRANSLATE_NOOP("EvidenceKind", "Metrics")},
    WordTitle{"evaluation-plan", QT_TRANSLATE_NOOP("EvidenceKind", "Evaluation plan")},
    WordTitle{"monitors", QT_TRANSLATE_NOOP("EvidenceKind", "Monitors")},
    WordTitle{"scan", QT_TRANSLATE_NOOP("EvidenceKind", "Scan")}};

constexpr std::array AnswerWords{WordTitle{"yes", QT_TRANSLATE_NOOP("ControlAnswer", "Yes")},
                                 WordTitle{"no", QT_TRANSLATE_NOOP("ControlAnswer", "No")},
                                 WordTitle{"not-applicable", QT_TRANSLATE_NOOP("ControlAnswer", "Not applicable")},
                                 WordTitle{"accepted", QT_TRANSLATE_NOOP("ControlAnswer", "Accepted as it is")}};

} // namespace

QString toString(EvidenceKind kind)
{
    return wordAt(EvidenceKindWords, kind);
}

std::optional<EvidenceKind> evidenceKindFromString(QStringView word)
{
    return valueOfWord<EvidenceKind>(EvidenceKindWords, word);
}

QString evidenceKindTitle(EvidenceKind kind)
{
    return titleAt("EvidenceKind", EvidenceKindWords, kind);
}

QString toString(ControlAnswer::Word word)
{
    return wordAt(AnswerWords, word);
}

std::optional<ControlAnswer::Word> answerWordFromString(QStringView word)
{
    return valueOfWord<ControlAnswer::Word>(AnswerWords, word);
}

QString answerWordTitle(ControlAnswer::Word word)
{
    return titleAt("ControlAnswer", AnswerWords, word);
}

} // namespace assay
