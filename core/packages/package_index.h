// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace assay {

/// A document that was handed in for a release.
struct PackagedEvidence {
    QString file; ///< "evidence/01-test-report.json"
    QString kind;
    QString title;
    QString mediaType;
    QString sha256; ///< 64 hexadecimal digits.
    QString addedBy;
    qint64 addedAt = 0; ///< Milliseconds, UTC.

    bool operator==(const PackagedEvidence&) const = default;
};

/// What a package says of itself in "package.json": what its files are of, as far as nothing else in it says so. Nobody
/// has signed it; who verifies compares it with what was signed. docs/release-package.md. A value; any thread.
struct PackageIndex {
    /// Raised whenever the documents of an equal release come out otherwise; a verifier that writes others cannot compare.
    static constexpr int documents = 1;

    QString project; ///< Its uid.
    QString projectName;
    QString release;   ///< Uid.
    QString name;      ///< "credit-default@3"
    QString request;   ///< Uid.
    QString requester; ///< The person's uid.
    QString requesterName;
    QString useCase; ///< "UC-3"; empty where the release serves none.
    QString useCaseTitle;
    QString useCaseProblem;
    QString useCaseDecision;
    QString modelSigner;  ///< The fingerprint of the key of "model.sig"; empty where there is none.
    bool staged = false;  ///< Invented for a demo.
    bool hasFiles = true; ///< The model's files are in the package, and those of the evidence.
    QStringList
        decisions; ///< "decisions/01-approve": what the names of a decision's files begin with, in the log's order.
    std::vector<PackagedEvidence> evidence;

    bool operator==(const PackageIndex&) const = default;
};

namespace packageindex {

QByteArray write(const PackageIndex& index);

/// What write() wrote. Invalid for anything else, to the byte.
Result<PackageIndex> read(QByteArrayView json);

} // namespace packageindex
} // namespace assay
