// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <map>
#include <vector>

/// A mail taken apart, without any look at what it says. Any thread; nothing outlives the bytes that it was read from.
namespace assay::feedback {

struct MailHeader {
    QByteArray value; ///< Unfolded.
    qint64 line = 0;  ///< That it begins on, counted from 1.
};

/// A mail, or one part of it.
struct MailPart {
    std::map<QByteArray, MailHeader> headers; ///< By their names in small letters; of trace headers the first.
    std::vector<QByteArrayView> body;         ///< Its lines without their ends.
    qint64 bodyLine = 1;                      ///< On which the body begins.

    const MailHeader* header(const QByteArray& name) const; ///< Null where it has none of that name.
    qint64 lineOf(const QByteArray& name) const;            ///< Of that header, else of the body.
};

/// What a part holds, by its header Content-Type.
struct MailKind {
    QByteArray name = "text/plain"; ///< In small letters.
    std::map<QByteArray, QByteArray> parameters;

    QByteArray value(const QByteArray& parameter) const;
};

/// Which of the headers that tell a mail stand before the first line that is none.
struct MailStart {
    bool hasSender = false;
    bool hasSubject = false;
    bool hasDate = false;
};

MailStart startOfMail(QByteArrayView bytes);

/// Invalid, with the line, where something before the first blank line is no header, or a header that counts stands twice.
Result<MailPart> mailFrom(QByteArrayView bytes);
MailKind kindOf(const MailPart& part);

/// Of a multipart. Invalid where it names no boundary or its last part does not end.
Result<std::vector<MailPart>> partsOf(const MailPart& mail, const MailKind& kind);

/// "Line 3 of the mail: … Nothing was imported."
tl::unexpected<Error> refuseMail(qint64 line, const QString& rule);

} // namespace assay::feedback
