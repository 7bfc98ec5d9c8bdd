// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_file.h"

namespace assay::feedback {

/// Whether a text begins as a mail does: with headers, and "From" and one of "Subject" and "Date" among them.
bool isMail(QByteArrayView bytes);

/// One mail (RFC 5322) of at most 1 MiB as an item of feedback: who sent it is the source, "mail" the channel, its date when
/// it was received, and its subject and body are what was said. Taken are text/plain and the text of multipart/alternative,
/// in UTF-8 or ASCII, as it stands, as quoted-printable or as base64; headers may have encoded words. Invalid, with the line
/// and the rule, for anything else: a mail of which a part would be lost is not taken.
Result<FeedbackEntry> readMail(QByteArrayView bytes);

} // namespace assay::feedback
