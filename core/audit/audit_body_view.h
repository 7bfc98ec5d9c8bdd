// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canonical_cursor.h"
#include "core/base/result.h"

namespace assay {

/// A stored audit body, checked to be in canonical form and taken apart without copying: what a verification of a
/// million entries can afford. Views into the body, valid as long as it is.
struct AuditBodyView {
    qint64 seq = 0;
    qint64 at = 0;
    qint64 previousSize = 0;
    CanonicalString actor;
    CanonicalString app;
    CanonicalString command;
    CanonicalString entity;
    CanonicalString entityId;
    CanonicalString project;
    CanonicalString reason;
    CanonicalString role;
    CanonicalString verb;
    QByteArrayView after;        ///< 64 hexadecimal digits, or empty.
    QByteArrayView before;       ///< 64 hexadecimal digits, or empty.
    QByteArrayView previousRoot; ///< 64 hexadecimal digits.
    QByteArrayView batches;      ///< The JSON array, or empty.
    QByteArrayView facts;        ///< The JSON object, or empty.
    bool sealed = false;

    /// Corrupt, naming the byte, unless `body` is a version 1 entry in canonical form.
    static Result<AuditBodyView> parse(QByteArrayView body);
};

/// One element of AuditBodyView::batches, at the cursor.
struct AuditBatchView {
    qint64 count = 0;
    QByteArrayView digest; ///< 64 hexadecimal digits.
    qint64 seriesId = 0;

    static AuditBatchView read(CanonicalCursor& cursor);
};

/// One member of AuditBodyView::facts, at the cursor.
struct AuditFactView {
    CanonicalString key;
    bool isText = false;
    CanonicalString text;
    qint64 number = 0;

    static AuditFactView read(CanonicalCursor& cursor);
};

} // namespace assay
