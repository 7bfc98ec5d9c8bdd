// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/finding.h"

namespace assay {

using DutyEntryId = Id<struct DutyEntryTag>;

/// A part of a use case's life in which people have duties.
enum class DutyStage { Frame, Data, Develop, Validate, Release, Operate };

/// What somebody has to do with a stage.
enum class Duty { Responsible, Accountable, Consulted, Informed };

QString toString(DutyStage stage); ///< "develop"
std::optional<DutyStage> dutyStageFromString(QStringView word);
QString dutyStageTitle(DutyStage stage); ///< Translated.
std::vector<DutyStage> dutyStages();
QString toString(Duty duty); ///< "R"
std::optional<Duty> dutyFromString(QStringView word);
QString dutyTitle(Duty duty); ///< "Responsible", translated.

/// One cell of the matrix of a use case.
struct DutyEntry {
    DutyEntryId id;
    QString uid;
    UseCaseId useCase;
    DutyStage stage = DutyStage::Frame;
    NamedPerson person;
    std::optional<Duty> duty; ///< Nothing where it was taken back.
    bool staged = false;
    qint64 rowVersion = 1;
    bool hasLeft = false; ///< The person, the project: what they were to do nobody does.
};

/// The stages for which nobody is accountable who is here.
std::vector<DutyStage> stagesWithoutAccountable(const std::vector<DutyEntry>& entries);

} // namespace assay
