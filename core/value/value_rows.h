// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/adoption_record.h"
#include "core/domain/value_record.h"

/// Reading value records and adoption. All of these run inside a transaction of the caller and may throw db::SqlError.
namespace assay::values {

std::vector<ValueRecord> all(db::Connection& connection); ///< In the order of their making.
/// Those that wait for somebody's word: measured or disputed, or begun to be measured. In the order of their making.
std::vector<ValueRecord> awaited(db::Connection& connection);
std::vector<ValueRecord> ofUseCase(db::Connection& connection, UseCaseId useCase);
ValueRecord byName(db::Connection& connection, const QString& name); ///< "V-3" or a uid; raises NotFound.

std::vector<AdoptionRecord> adoption(db::Connection& connection); ///< In the order of their making.
std::vector<AdoptionRecord> adoptionOfUseCase(db::Connection& connection, UseCaseId useCase);

/// The record with its measurements and all that was said of them, for the log.
Digest valueHash(db::Connection& connection, ValueRecordId id);
Digest adoptionHash(db::Connection& connection, AdoptionRecordId id);

/// A group of users that adoption is told of.
struct AdoptingGroup {
    qint64 id = 0;
    QString uid;
    QString key;
    QString name;
    UseCaseId useCase;
    QString useCaseUid;
    double level = usualAdoptionLevel; ///< That it has agreed on, or the usual one.
};

std::vector<AdoptingGroup> adoptingGroups(db::Connection& connection);
AdoptingGroup adoptingGroup(db::Connection& connection, const QString& name); ///< Key or uid; raises NotFound.

} // namespace assay::values
