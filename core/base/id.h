// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace assay {

/// A row's number within its table; one table's id cannot be passed where another's is meant.
template <typename Tag>
struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value > 0; }
    auto operator<=>(const Id&) const = default; // NOLINT(modernize-use-nullptr): there is no pointer
};

using PersonId = Id<struct PersonTag>;
using UseCaseId = Id<struct UseCaseTag>;
using ExperimentId = Id<struct ExperimentTag>;
using RunId = Id<struct RunTag>;
using SeriesId = Id<struct SeriesTag>;
using DatasetId = Id<struct DatasetTag>;
using RegisteredModelId = Id<struct RegisteredModelTag>;
using ModelVersionId = Id<struct ModelVersionTag>;
using NoteId = Id<struct NoteTag>;
using ImportJobId = Id<struct ImportJobTag>;
using ReportId = Id<struct ReportTag>;
using ReportBlockId = Id<struct ReportBlockTag>;
using ReportEditionId = Id<struct ReportEditionTag>;
using SavedViewId = Id<struct SavedViewTag>;
using ReleaseId = Id<struct ReleaseTag>;
using EvidenceId = Id<struct EvidenceTag>;
using FindingId = Id<struct FindingTag>;
using PolicyVersionId = Id<struct PolicyVersionTag>;
using PersonKeyId = Id<struct PersonKeyTag>;
using ApprovalRequestId = Id<struct ApprovalRequestTag>;
using SignOffId = Id<struct SignOffTag>;
using CertificateAuthorityId = Id<struct CertificateAuthorityTag>;
using CharterId = Id<struct CharterTag>;
using CheckpointId = Id<struct CheckpointTag>;

} // namespace assay
