// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/service_level.h"
#include "ui/theme/palette.h"

#include <QVariant>

namespace assay {

Tone levelTone(LevelState state);

/// What a cell says of where something stands: "Late"; "–" where it may wait for as long as it takes.
QString levelWord(const std::optional<LevelStanding>& standing, qint64 now);

/// What orders those words: the latest first, then by when they are due; NaN where it may wait for as long as it takes.
double levelRank(const std::optional<LevelStanding>& standing, qint64 now);

/// The tone of its chip, and in its tool tip the rule: the level, since when, by when. Nothing for other roles of a cell.
QVariant levelAnswer(const std::optional<LevelStanding>& standing, qint64 now, int role);

} // namespace assay
