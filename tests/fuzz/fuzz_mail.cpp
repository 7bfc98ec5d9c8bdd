// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/mail_text.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// What is read of a mail says something, by somebody, and nothing of it is lost when it is sent on; what is refused names
/// its line.
ASSAY_FUZZ(mail)
{
    using namespace assay;
    const Result<FeedbackEntry> entry = feedback::readMail(bytes);
    if (!entry) {
        if (entry.error().message.isEmpty())
            std::abort();
        return;
    }
    if (entry->text.trimmed().isEmpty() || entry->text.size() > feedback::longestFeedback
        || entry->source.size() > feedback::longestFeedbackField)
        std::abort();
    const QString said =
        QString(entry->text).remove(QChar(QChar::ByteOrderMark)).trimmed(); // At a beginning it is no text.
    if (said.isEmpty())
        return;
    const QByteArray again = "From: somebody\nDate: 2026-12-01\nContent-Transfer-Encoding: base64\n"
                             "Content-Type: text/plain; charset=utf-8\n\n"
        + said.toUtf8().toBase64();
    const Result<FeedbackEntry> sent = feedback::readMail(again);
    if (!feedback::isMail(again) || !sent || sent->text != said)
        std::abort();
}
