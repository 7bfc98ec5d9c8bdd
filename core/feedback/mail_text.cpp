// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/mail_text.h"

#include "core/base/base64_text.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/feedback/mail_parts.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace assay::feedback {
namespace {

constexpr qsizetype largestMail = 1024 * 1024;
constexpr qint64 millisecondsOfMinute = 60'000;

/// Of a date without a zone, which is in UTC as everywhere, and of one with the words for UTC; nothing for other words.
std::optional<int> minutesOfZone(const QString& zone)
{
    static const QStringList utc{QString(), QStringLiteral("UT"), QStringLiteral("UTC"), QStringLiteral("GMT"),
                                 QStringLiteral("Z")};
    if (utc.contains(zone.toUpper()))
        return 0;
    if (zone.size() != 5)
        return std::nullopt;
    const int minutes = zone.sliced(1, 2).toInt() * 60 + zone.sliced(3, 2).toInt();
    return zone.startsWith(u'-') ? -minutes : minutes;
}

/// "Tue, 1 Dec 2026 09:30:00 +0100 (CET)", or any time that momentFrom() takes.
std::optional<qint64> dateFrom(const QString& said)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:[A-Za-z]{3},\s*)?(\d{1,2})\s+([A-Za-z]{3})\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*)"
                       R"(([+-]\d{4}|[A-Za-z]{1,3})?\s*(?:\([^()]*\))?$)"));
    static const QStringList months{QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
                                    QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"),
                                    QStringLiteral("jul"), QStringLiteral("aug"), QStringLiteral("sep"),
                                    QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec")};
    const QRegularExpressionMatch match = form.match(said);
    if (!match.hasMatch())
        return momentFrom(said);
    const auto number = [&](int place) { return match.captured(place).toInt(); };
    const QDate day(number(3), static_cast<int>(months.indexOf(match.captured(2).toLower())) + 1, number(1));
    const QTime time(number(4), number(5), std::min(number(6), 59)); // A leap second is the one before it.
    const std::optional<int> minutes = minutesOfZone(match.captured(7));
    if (!day.isValid() || !time.isValid() || !minutes)
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch() - *minutes * millisecondsOfMinute;
}

bool isTaken(const QByteArray& charset)
{
    const QByteArray name = charset.toLower();
    return name.isEmpty() || name == "utf-8" || name == "us-ascii";
}

QString otherLetters(const QByteArray& charset)
{
    return Text::tr("the letters are in %1, and only UTF-8 and ASCII are taken").arg(QString::fromLatin1(charset));
}

QString notText()
{
    return Text::tr("it holds bytes that are no text in UTF-8");
}

/// Of "=XX" and, in a header, "_" for a blank; nothing where the signs behind "=" are no number.
std::optional<QByteArray> bytesOfQuoted(QByteArrayView text, bool isHeader)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '=') {
            bytes.append(isHeader && text[at] == '_' ? ' ' : text[at]);
            continue;
        }
        const QByteArray sign = text.size() - at > 2 ? text.sliced(at + 1, 2).toByteArray() : QByteArray();
        bool isNumber = false;
        const int value = sign.toInt(&isNumber, 16);
        if (!isNumber || sign.contains('+') || sign.contains('-') || sign.contains(' '))
            return std::nullopt;
        bytes.append(static_cast<char>(value));
        at += 2;
    }
    return bytes;
}

/// What one encoded word stands for.
Result<QString> wordFrom(const QRegularExpressionMatch& word, qint64 line)
{
    const QByteArray charset = word.captured(1).section(u'*', 0, 0).toLatin1();
    if (!isTaken(charset))
        return refuseMail(line, otherLetters(charset));
    const std::optional<QByteArray> bytes = word.captured(2).toUpper() == u"B"
        ? bytesOfBase64(word.captured(3))
        : bytesOfQuoted(word.captured(3).toUtf8(), true);
    if (!bytes || firstInvalidUtf8(*bytes) >= 0 || bytes->contains('\0'))
        return refuseMail(line, Text::tr("%1 cannot be read").arg(word.captured(0)));
    return QString::fromUtf8(*bytes);
}

/// The words of a header, encoded ones among them; empty where it is not there.
Result<QString> wordsOf(const MailPart& mail, const char* name)
{
    const MailHeader* header = mail.header(name);
    if (!header)
        return QString();
    if (firstInvalidUtf8(header->value) >= 0 || header->value.contains('\0'))
        return refuseMail(header->line, notText());
    static const QRegularExpression encoded(QStringLiteral(R"(=\?([^?\s]+)\?([BbQq])\?([^?\s]*)\?=)"));
    const QString said = QString::fromUtf8(header->value);
    QString words;
    qsizetype behind = 0;
    for (auto found = encoded.globalMatch(said); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString between = said.sliced(behind, match.capturedStart() - behind);
        words += behind > 0 && between.trimmed().isEmpty() ? QString() : between;
        const Result<QString> word = wordFrom(match, header->line);
        if (!word)
            return word;
        words += *word;
        behind = match.capturedEnd();
    }
    return (words + said.sliced(behind)).simplified();
}

/// As the transfer encoding has it; a line that breaks its rule is named.
Result<QByteArray> bodyOf(const MailPart& part)
{
    const MailHeader* header = part.header("content-transfer-encoding");
    const QByteArray encoding = header ? header->value.trimmed().toLower() : QByteArray();
    QByteArray bytes;
    if (encoding == "base64") {
        for (const QByteArrayView line : part.body)
            bytes.append(line.trimmed());
        const std::optional<QByteArray> decoded = bytesOfBase64(QString::fromLatin1(bytes));
        if (!decoded)
            return refuseMail(part.bodyLine, Text::tr("the body is no base64"));
        return *decoded;
    }
    const bool isQuoted = encoding == "quoted-printable";
    if (!isQuoted && header && encoding != "7bit" && encoding != "8bit" && encoding != "binary")
        return refuseMail(header->line,
                          Text::tr("a body is sent as it is, as quoted-printable or as base64, and not as %1")
                              .arg(QString::fromLatin1(encoding)));
    for (std::size_t i = 0; i < part.body.size(); ++i) {
        QByteArray line = part.body[i].toByteArray();
        bool goesOn = false;
        if (isQuoted) {
            while (line.endsWith(' ') || line.endsWith('\t'))
                line.chop(1);
            goesOn = line.endsWith('=');
            line.chop(goesOn ? 1 : 0);
            const std::optional<QByteArray> decoded = bytesOfQuoted(line, false);
            if (!decoded)
                return refuseMail(part.bodyLine + static_cast<qint64>(i),
                                  Text::tr("behind “=” stand the two signs of a byte, or the line ends"));
            line = *decoded;
        }
        bytes += line;
        if (!goesOn)
            bytes += '\n';
    }
    return bytes;
}

Result<QString> plainText(const MailPart& part, const MailKind& kind)
{
    if (!isTaken(kind.value("charset")))
        return refuseMail(part.lineOf("content-type"), otherLetters(kind.value("charset")));
    const Result<QByteArray> bytes = bodyOf(part);
    if (!bytes)
        return failed(bytes);
    qsizetype wrong = firstInvalidUtf8(*bytes);
    if (const qsizetype nul = bytes->indexOf('\0'); nul >= 0 && (wrong < 0 || nul < wrong))
        wrong = nul;
    if (wrong >= 0)
        return refuseMail(part.bodyLine + bytes->first(wrong).count('\n'), notText());
    return QString::fromUtf8(*bytes)
        .replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(u'\r', u'\n')
        .trimmed();
}

Result<QString> textOf(const MailPart& mail)
{
    const MailKind kind = kindOf(mail);
    if (kind.name == "text/plain")
        return plainText(mail, kind);
    const qint64 line = mail.lineOf("content-type");
    if (kind.name != "multipart/alternative")
        return refuseMail(line,
                          Text::tr("its content is %1, of which something would be lost; text/plain and "
                                   "multipart/alternative are taken")
                              .arg(QString::fromLatin1(kind.name)));
    const Result<std::vector<MailPart>> parts = partsOf(mail, kind);
    if (!parts)
        return failed(parts);
    for (const MailPart& part : *parts) {
        if (const MailKind of = kindOf(part); of.name == "text/plain")
            return plainText(part, of);
    }
    return refuseMail(line, Text::tr("none of its alternatives is text/plain"));
}

Result<std::optional<qint64>> receivedOf(const MailPart& mail)
{
    const Result<QString> date = wordsOf(mail, "date");
    if (!date)
        return failed(date);
    if (date->isEmpty())
        return std::optional<qint64>();
    const std::optional<qint64> at = dateFrom(*date);
    if (!at)
        return refuseMail(mail.lineOf("date"),
                          Text::tr("“%1” is no date such as Tue, 1 Dec 2026 09:30:00 +0100").arg(*date));
    return at;
}

} // namespace

bool isMail(QByteArrayView bytes)
{
    const MailStart start = startOfMail(bytes);
    return start.hasSender && (start.hasSubject || start.hasDate);
}

Result<FeedbackEntry> readMail(QByteArrayView bytes)
{
    if (bytes.size() > largestMail)
        return fail(Error::Kind::Invalid, Text::tr("A mail of feedback has at most 1 MiB. Nothing was imported."));
    const Result<MailPart> mail = mailFrom(bytes);
    if (!mail)
        return failed(mail);
    const Result<QString> source = wordsOf(*mail, "from");
    const Result<QString> subject = wordsOf(*mail, "subject");
    const Result<std::optional<qint64>> received = receivedOf(*mail);
    const Result<QString> text = textOf(*mail);
    if (!source)
        return failed(source);
    if (!subject)
        return failed(subject);
    if (!received)
        return failed(received);
    if (!text)
        return failed(text);
    FeedbackEntry entry;
    entry.text = (*subject + QStringLiteral("\n\n") + *text).trimmed();
    entry.source = *source;
    entry.channel = QStringLiteral("mail");
    entry.receivedAt = *received;
    if (entry.text.isEmpty())
        return refuseMail(mail->bodyLine, Text::tr("it has neither a subject nor a text"));
    if (entry.text.size() > longestFeedback)
        return refuseMail(mail->bodyLine,
                          Text::tr("what it says has more than %1 characters").arg(QString::number(longestFeedback)));
    if (entry.source.size() > longestFeedbackField)
        return refuseMail(
            mail->lineOf("from"),
            Text::tr("who sent it has more than %1 characters").arg(QString::number(longestFeedbackField)));
    return entry;
}

} // namespace assay::feedback
