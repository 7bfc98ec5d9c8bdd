// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/report.h"

#include <QCoreApplication>

#include <array>

namespace assay {
namespace {

struct BlockKindWord {
    const char* word;
    const char* title;
};

/// In the order of the enumeration.
constexpr std::array BlockKindWords{BlockKindWord{"text", QT_TRANSLATE_NOOP("ReportBlockKind", "Text")},
                                    BlockKindWord{"chart", QT_TRANSLATE_NOOP("ReportBlockKind", "Chart")},
                                    BlockKindWord{"table", QT_TRANSLATE_NOOP("ReportBlockKind", "Table of runs")},
                                    BlockKindWord{"note", QT_TRANSLATE_NOOP("ReportBlockKind", "Note")}};

} // namespace

QString toString(ReportBlockKind kind)
{
    return QString::fromLatin1(BlockKindWords.at(static_cast<std::size_t>(kind)).word);
}

std::optional<ReportBlockKind> reportBlockKindFromString(QStringView word)
{
    for (std::size_t i = 0; i < BlockKindWords.size(); ++i) {
        if (word == QLatin1StringView(BlockKindWords[i].word))
            return static_cast<ReportBlockKind>(i);
    }
    return std::nullopt;
}

QString blockKindTitle(ReportBlockKind kind)
{
    return QCoreApplication::translate("ReportBlockKind", BlockKindWords.at(static_cast<std::size_t>(kind)).title);
}

} // namespace assay
