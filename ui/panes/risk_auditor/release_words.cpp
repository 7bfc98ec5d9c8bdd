// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/release_words.h"

#include "core/base/text.h"
#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/digest_badge.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace assay {

using policies::ControlStatus;

Tone releaseTone(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Draft:
    case ReleaseState::Superseded:
    case ReleaseState::Retired:
        return Tone::Neutral;
    case ReleaseState::Candidate:
    case ReleaseState::Submitted:
    case ReleaseState::InValidation:
        return Tone::Accent;
    case ReleaseState::Approved:
    case ReleaseState::Live:
        return Tone::Ok;
    case ReleaseState::ApprovedWithConditions:
    case ReleaseState::ChangesRequested:
        return Tone::Warn;
    case ReleaseState::Rejected:
    case ReleaseState::Suspended:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone tierTone(RiskTier tier)
{
    return tier == RiskTier::Low ? Tone::Neutral : Tone::Warn;
}

QString tierChip(RiskTier tier)
{
    return Text::tr("%1 risk tier").arg(tierTitle(tier));
}

Tone controlTone(const policies::ControlResult& control)
{
    switch (control.status) {
    case ControlStatus::Met:
        return Tone::Ok;
    case ControlStatus::NotMet:
        return control.weight == policies::Weight::Blocking ? Tone::Bad : Tone::Warn;
    case ControlStatus::Unknown:
    case ControlStatus::Accepted:
        return Tone::Warn;
    case ControlStatus::NotApplicable:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString controlTip(const policies::ControlResult& control)
{
    QStringList lines{Text::tr("%1: %2").arg(control.title, policies::statusTitle(control.status))};
    lines << control.reasons;
    for (const QString& missing : control.missing)
        lines << Text::tr("Missing: %1").arg(missing);
    QStringList who;
    for (const Role role : control.suppliers)
        who << roleTitle(role);
    if (!who.isEmpty())
        lines << Text::tr("Who can bring it: %1").arg(who.join(QStringLiteral(", ")));
    lines << control.rule;
    return lines.join(u'\n');
}

ControlCount countControls(const policies::GateDecision& decision)
{
    ControlCount count;
    for (const policies::ControlResult& control : decision.controls) {
        count.asked += control.status == ControlStatus::NotApplicable ? 0 : 1;
        count.met += control.status == ControlStatus::Met ? 1 : 0;
    }
    return count;
}

QString sizeText(qint64 bytes)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString digestText(const Digest& digest)
{
    return QStringLiteral("sha256:") + shortDigest(QString::fromLatin1(toHex(digest)));
}

void showAllRows(QTableView& table)
{
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + table.model()->rowCount() * metrics::tableRow
                         + 1);
}

} // namespace assay
