// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/run.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace assay {

/// What HParamsPluginData of tensorboard/plugins/hparams/plugin_data.proto says of a run.
struct HparamsMessage {
    bool started = false;            ///< It tells of the start of the run.
    std::vector<Attribute> params;   ///< Numbers as briefly as they can be told apart, lists and maps as JSON.
    QString group;                   ///< Runs of one group have the same params.
    std::optional<qint64> startedAt; ///< Milliseconds, UTC.
    std::optional<qint64> endedAt;   ///< Milliseconds, UTC.
    std::optional<RunStatus> status;
};

/// Nothing where the message is damaged, holds text that is not UTF-8, or nests deeper than 32 levels.
std::optional<HparamsMessage> readHparams(QByteArrayView message);

/// A time in seconds as milliseconds; 0 for one that is no time.
qint64 millisecondsOf(double seconds);

} // namespace assay
