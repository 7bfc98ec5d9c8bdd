// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stop_reason.h"

#include <QCoreApplication>

#include <array>

namespace assay {
namespace {

struct StopWord {
    const char* word;
    const char* title;
};

constexpr std::array StopWords{StopWord{"no-data", QT_TRANSLATE_NOOP("StopCode", "no data")},
                               StopWord{"no-value", QT_TRANSLATE_NOOP("StopCode", "no value")},
                               StopWord{"risk-rejected", QT_TRANSLATE_NOOP("StopCode", "risk rejected")},
                               StopWord{"no-integration", QT_TRANSLATE_NOOP("StopCode", "no integration")},
                               StopWord{"no-owner", QT_TRANSLATE_NOOP("StopCode", "no owner")},
                               StopWord{"no-adoption", QT_TRANSLATE_NOOP("StopCode", "no adoption")},
                               StopWord{"other", QT_TRANSLATE_NOOP("StopCode", "another reason")}};

} // namespace

QString toString(StopCode reason)
{
    return QString::fromLatin1(StopWords.at(static_cast<std::size_t>(reason)).word);
}

std::optional<StopCode> stopCodeFromString(QStringView word)
{
    for (const StopCode reason : stopCodes()) {
        if (word == toString(reason))
            return reason;
    }
    return std::nullopt;
}

QString stopCodeTitle(StopCode reason)
{
    return QCoreApplication::translate("StopCode", StopWords.at(static_cast<std::size_t>(reason)).title);
}

std::vector<StopCode> stopCodes()
{
    std::vector<StopCode> reasons;
    for (std::size_t i = 0; i < StopWords.size(); ++i)
        reasons.push_back(static_cast<StopCode>(i));
    return reasons;
}

StopCode stopCodeOf(const QString& code, const QString& words)
{
    const std::optional<StopCode> given = stopCodeFromString(code);
    return given ? *given : stopCodeFromWords(words).value_or(StopCode::Other);
}

QString stopSentence(const QString& code, const QString& words)
{
    const StopCode meant = stopCodeOf(code, words);
    return words.trimmed().isEmpty() || stopCodeFromWords(words) == meant
        ? stopCodeTitle(meant)
        : QCoreApplication::translate("StopCode", "%1: %2").arg(stopCodeTitle(meant), words.trimmed());
}

std::optional<StopCode> stopCodeFromWords(const QString& words)
{
    const QString said = words.trimmed();
    for (const StopCode reason : stopCodes()) {
        const QString written = QString::fromLatin1(StopWords.at(static_cast<std::size_t>(reason)).title);
        if (said == toString(reason) || said == written || said == stopCodeTitle(reason))
            return reason;
    }
    return std::nullopt;
}

} // namespace assay
