// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/level_cell.h"

#include "core/base/shown_text.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>

#include <limits>

namespace assay {

Tone levelTone(LevelState state)
{
    switch (state) {
    case LevelState::OnTime:
        return Tone::Ok;
    case LevelState::DueSoon:
        return Tone::Warn;
    case LevelState::Late:
        break;
    }
    return Tone::Bad;
}

QString levelWord(const std::optional<LevelStanding>& standing, qint64 now)
{
    return standing ? levelTitle(standing->state(now)) : QStringLiteral("–");
}

double levelRank(const std::optional<LevelStanding>& standing, qint64 now)
{
    return standing ? standing->rank(now) : std::numeric_limits<double>::quiet_NaN();
}

QVariant levelAnswer(const std::optional<LevelStanding>& standing, qint64 now, int role)
{
    if (role == Qt::ToolTipRole) {
        return plainToolTip(standing
                                ? standing->rule()
                                : QCoreApplication::translate("LevelCell", "It may wait for as long as it takes."));
    }
    return standing ? toneFor(role, ChipToneRole, levelTone(standing->state(now))) : QVariant();
}

} // namespace assay
