// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QStringList>

#include <optional>

namespace assay {

enum class ReportBlockKind { Text, Chart, Table, Note };

QString toString(ReportBlockKind kind); ///< "chart"
std::optional<ReportBlockKind> reportBlockKindFromString(QStringView word);
QString blockKindTitle(ReportBlockKind kind); ///< "Chart", translated.

/// An analysis that people write over time: words, notes, charts and tables of runs.
struct Report {
    ReportId id;
    QString uid; ///< ULID.
    QString title;
    UseCaseId useCase;   ///< 0 where it belongs to none. A use case has one report at most.
    QString useCaseKey;  ///< "UC-3"; empty where it belongs to none.
    QString useCaseName; ///< The use case's title.
    PersonId author;     ///< Who began it.
    QString authorName;
    bool staged = false;   ///< Invented for a demo.
    qint64 createdAt = 0;  ///< Milliseconds, UTC.
    qint64 version = 1;    ///< Of its title and its order.
    QStringList blockUids; ///< In order.
};

/// One frozen state of a report, without what it shows.
struct ReportEdition {
    ReportEditionId id;
    QString uid; ///< ULID.
    qint64 number = 0;
    QString frozenBy;    ///< By name.
    qint64 frozenAt = 0; ///< Milliseconds, UTC.
    QString digest;      ///< SHA-256 of the content, in hexadecimal digits.
};

} // namespace assay
