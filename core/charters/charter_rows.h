// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/charter.h"
#include "core/domain/use_case.h"

#include <QStringList>

/// Reading charters. All of these run inside a transaction of the caller and may throw db::SqlError.
namespace assay::charters {

std::vector<Charter> all(db::Connection& connection);                          ///< In the order of their making.
std::vector<Charter> ofUseCase(db::Connection& connection, UseCaseId useCase); ///< Of both kinds, in that order.
Charter byUid(db::Connection& connection, const QString& uid);                 ///< Raises NotFound.

/// The one that is agreed on now.
std::optional<Charter> accepted(db::Connection& connection, UseCaseId useCase, CharterKind kind);

/// The newest that is drafted or proposed.
std::optional<Charter> open(db::Connection& connection, UseCaseId useCase, CharterKind kind);

/// What the framing of a use case lacks before anybody can agree to it: the one that is being written or is proposed, or all
/// of it where nobody has begun. Nothing where one is agreed on. Translated.
QStringList framingLacks(db::Connection& connection, UseCaseId useCase);

/// The text of a plan, made whole from the newest framing (completedPlan()) where the use case has no plan yet.
QByteArray firstPlan(db::Connection& connection, UseCaseId useCase, const QByteArray& text);

/// When the first run of the use case's experiments or releases came into the project; milliseconds, UTC.
std::optional<qint64> firstResultAt(db::Connection& connection, UseCaseId useCase);

/// Whose word its framings and plans need.
CharterAsk askOf(db::Connection& connection, const UseCase& useCase);

/// The charter with all that was said of it, for the log.
Digest charterHash(db::Connection& connection, CharterId id);

} // namespace assay::charters
