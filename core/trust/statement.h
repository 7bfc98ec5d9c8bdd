// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/crypto/digest.h"

#include <QString>

#include <map>
#include <vector>

namespace assay {

/// What an envelope says of something: in-toto Statement v1. The subjects are named for people and matched by their
/// digests alone. Source: github.com/in-toto/attestation, spec/v1/statement.md. A value; any thread.
struct Statement {
    static constexpr auto payloadType = QLatin1String("application/vnd.in-toto+json");

    struct Subject {
        QString name;
        std::map<QString, QString> digests; ///< By algorithm: "sha256" and 64 lower-case hexadecimal digits.

        /// A subject known by its SHA-256.
        static Subject of(const QString& name, const Digest& sha256);

        /// Whether it is what has this SHA-256. Digests of other algorithms say nothing here.
        bool isOf(const Digest& sha256) const;

        bool operator==(const Subject&) const = default;
    };

    std::vector<Subject> subjects;
    QString predicateType; ///< A URI with a version in it.
    JsonValue predicate;   ///< An object, or null where there is none.

    bool hasSubject(const Digest& sha256) const;
};

namespace statements {

/// Reads a statement of 1 to 100,000 subjects and at most 32 MiB; members that the format does not name are skipped, as
/// it wants. Invalid for anything else, such as digests that are not written in lower-case hexadecimal digits.
Result<Statement> read(QByteArrayView json);

/// The statement as JSON without blanks: these bytes are what is signed.
QByteArray write(const Statement& statement);

} // namespace statements
} // namespace assay
