// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/use_case.h"

#include <QStringList>

#include <map>

namespace assay {

/// What a project knows of the work behind a use case. Runs belong to one by their experiment, which people linked to it:
/// what a report names of another one's does not count.
struct UseCaseEvidence {
    qint64 runs = 0;     ///< Of its experiments, neither archived nor deleted.
    qint64 editions = 0; ///< Frozen, of its report.
    QString
        metric; ///< The first one, those of the report before others, of which its runs' sources say which way it gets better.
    double best = 0; ///< The best of the runs' last values of it.
    QString model;   ///< Registered from one of the runs, with its version: "screening v3"; may be empty.
};

/// By the use case's id; without those that have neither. May throw db::SqlError.
std::map<qint64, UseCaseEvidence> useCaseEvidence(db::Connection& connection);

} // namespace assay
