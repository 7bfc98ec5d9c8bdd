// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/timeline_row.h"

#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "ui/models/time_text.h"

#include <algorithm>

namespace assay {
namespace {

constexpr int dayLetters = 10; ///< Of an exact time: its day.

qint64 lengthOf(const StageStay& stay, qint64 asOf)
{
    return std::max<qint64>(0, stay.until.value_or(asOf) - stay.from);
}

} // namespace

QStringList stayWords(const TimelineRow& row, std::size_t stay)
{
    const StageStay& at = row.card.stays.at(stay);
    const QString until =
        at.until || row.isPast ? exactTime(at.until.value_or(row.asOf)).left(dayLetters) : Text::tr("now");
    QStringList lines{
        Text::tr("%1 · %2").arg(shownText(row.card.useCase.title), stateTitle(at.state)),
        Text::tr("%1 to %2 · %3").arg(exactTime(at.from).left(dayLetters), until, ageText(lengthOf(at, row.asOf)))};
    const QString who = shownText(row.movers.value(static_cast<qsizetype>(stay)));
    if (!who.isEmpty())
        lines.append(stay == 0 ? Text::tr("Proposed by %1").arg(who) : Text::tr("Moved there by %1").arg(who));
    if (!at.reason.isEmpty())
        lines.append(Text::tr("“%1”").arg(shownText(at.reason)));
    return lines;
}

QString wayWords(const TimelineRow& row)
{
    QStringList words;
    for (const StageStay& stay : row.card.stays) {
        const bool ended = stay.state == UseCaseState::Retired || stay.state == UseCaseState::Stopped;
        const QString day = exactTime(stay.from).left(dayLetters);
        words.append(
            ended ? Text::tr("%1 on %2").arg(stateTitle(stay.state), day)
                  : Text::tr("%1 from %2, %3").arg(stateTitle(stay.state), day, ageText(lengthOf(stay, row.asOf))));
    }
    return words.join(QStringLiteral("; "));
}

} // namespace assay
