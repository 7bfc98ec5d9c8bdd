// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <optional>

namespace assay {

/// When somebody's inbox stays quiet, by the clocks of where they are. Days are bits, Monday the lowest.
struct QuietTime {
    bool on = false;
    int days = 0b0011111;      ///< On whose evenings the quiet hours begin.
    int wholeDays = 0b1100000; ///< Quiet from midnight to midnight.
    int from = 18 * 60;        ///< Minutes after midnight.
    int until = 8 * 60;        ///< On the next day where it is not after `from`.
    QByteArray zone = {};      ///< "Europe/Berlin"; one that this machine does not know counts as UTC.
    qint64 since = 0;          ///< When it was said, milliseconds UTC: what came in before was never held back.

    bool operator==(const QuietTime&) const = default;
};

/// Milliseconds UTC; the end belongs to it no more.
struct QuietStretch {
    qint64 from = 0;
    qint64 until = 0;
};

/// The whole stretch of quiet around a moment, whatever hours and days it is made of; nothing where it is not quiet then.
std::optional<QuietStretch> quietAround(const QuietTime& quiet, qint64 at);

/// Whether there is a moment of the week at which it is not quiet.
bool leavesTimeToSpeak(const QuietTime& quiet);

} // namespace assay
