// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace assay {

/// What a trial's param was: Optuna keeps every one as a number, and beside it the JSON of its distribution. The number is
/// the index of a choice for CategoricalDistribution, whole for IntDistribution and its names before 3.0
/// (IntUniformDistribution, IntLogUniformDistribution), else itself. Source: optuna.distributions.
Result<QString> optunaParam(double stored, QByteArrayView distributionJson);

/// The shortest text that reads back as the same number.
QString shortestNumber(double number);

} // namespace assay
