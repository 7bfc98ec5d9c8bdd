// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/mail_parts.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace assay::feedback {
namespace {

constexpr qsizetype longestBoundary = 70; ///< RFC 2046.
constexpr std::size_t mostHeaderLines = 2'000;
constexpr std::size_t mostParts = 100;

/// Of which a second one would say something else.
constexpr std::array onlyOnce{"from", "subject", "date", "content-type", "content-transfer-encoding"};

std::vector<QByteArrayView> linesOf(QByteArrayView bytes)
{
    std::vector<QByteArrayView> lines;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', at);
        const qsizetype end = found < 0 ? bytes.size() : found;
        QByteArrayView line = bytes.sliced(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.push_back(line);
        at = end + 1;
    }
    return lines;
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t';
}

/// Its name in small letters; empty where the line begins no header.
QByteArray headerName(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return {};
    const QByteArrayView name = line.first(colon);
    const bool isName = std::all_of(name.begin(), name.end(), [](char letter) { return letter > 32 && letter < 127; });
    return isName ? name.toByteArray().toLower() : QByteArray();
}

Result<MailPart> partFrom(const std::vector<QByteArrayView>& lines, qint64 firstLine)
{
    MailPart part;
    MailHeader* last = nullptr;
    std::size_t at = 0;
    for (; at < lines.size() && !lines[at].isEmpty(); ++at) {
        const qint64 line = firstLine + static_cast<qint64>(at);
        if (at >= mostHeaderLines)
            return refuseMail(line, Text::tr("it has too many headers"));
        if (last && isBlank(lines[at].front())) {
            last->value += ' ' + lines[at].trimmed().toByteArray();
            continue;
        }
        const QByteArray name = headerName(lines[at]);
        if (name.isEmpty())
            return refuseMail(line,
                              Text::tr("a header is a name, a colon and what it says; a blank line ends the headers"));
        const bool counts = std::find(onlyOnce.begin(), onlyOnce.end(), name) != onlyOnce.end();
        if (counts && part.headers.contains(name))
            return refuseMail(line, Text::tr("the header “%1” stands there twice").arg(QString::fromLatin1(name)));
        const QByteArray value = lines[at].sliced(name.size() + 1).trimmed().toByteArray();
        last = &part.headers.try_emplace(name, MailHeader{value, line}).first->second;
    }
    at = std::min(at + 1, lines.size());
    part.body.assign(lines.begin() + static_cast<std::ptrdiff_t>(at), lines.end());
    part.bodyLine = firstLine + static_cast<qint64>(at);
    return part;
}

/// The parameter's value without the quotes around it.
QByteArray unquoted(QByteArray value)
{
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return value;
    value = value.sliced(1, value.size() - 2);
    return value.replace("\\\"", "\"").replace("\\\\", "\\");
}

} // namespace

const MailHeader* MailPart::header(const QByteArray& name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? nullptr : &found->second;
}

qint64 MailPart::lineOf(const QByteArray& name) const
{
    const MailHeader* found = header(name);
    return found ? found->line : bodyLine;
}

QByteArray MailKind::value(const QByteArray& parameter) const
{
    const auto found = parameters.find(parameter);
    return found == parameters.end() ? QByteArray() : found->second;
}

MailStart startOfMail(QByteArrayView bytes)
{
    MailStart start;
    bool isFirst = true;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', at);
        const qsizetype end = found < 0 ? bytes.size() : found;
        const QByteArrayView line = bytes.sliced(at, end - at);
        at = end + 1;
        if (!isFirst && !line.isEmpty() && isBlank(line.front()))
            continue;
        const QByteArray name = headerName(line);
        if (name.isEmpty())
            break;
        isFirst = false;
        start.hasSender |= name == "from";
        start.hasSubject |= name == "subject";
        start.hasDate |= name == "date";
    }
    return start;
}

Result<MailPart> mailFrom(QByteArrayView bytes)
{
    return partFrom(linesOf(bytes), 1);
}

MailKind kindOf(const MailPart& part)
{
    MailKind kind;
    const MailHeader* header = part.header("content-type");
    if (!header)
        return kind;
    QByteArrayList pieces;
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < header->value.size(); ++at) {
        const char letter = header->value[at];
        quoted = letter == '"' ? !quoted : quoted;
        if (letter == ';' && !quoted) {
            pieces << header->value.sliced(begin, at - begin);
            begin = at + 1;
        }
    }
    pieces << header->value.sliced(begin);
    kind.name = pieces.takeFirst().trimmed().toLower();
    for (const QByteArray& piece : std::as_const(pieces)) {
        const qsizetype sign = piece.indexOf('=');
        if (sign > 0)
            kind.parameters.try_emplace(piece.first(sign).trimmed().toLower(),
                                        unquoted(piece.sliced(sign + 1).trimmed()));
    }
    return kind;
}

Result<std::vector<MailPart>> partsOf(const MailPart& mail, const MailKind& kind)
{
    const QByteArray boundary = kind.value("boundary");
    if (boundary.isEmpty() || boundary.size() > longestBoundary)
        return refuseMail(mail.lineOf("content-type"), Text::tr("it does not say what stands between its parts"));
    const QByteArray between = "--" + boundary;
    std::vector<MailPart> parts;
    std::vector<QByteArrayView> lines;
    qint64 begin = 0; // Of the part that is read; 0 before the first.
    for (std::size_t at = 0; at < mail.body.size(); ++at) {
        const QByteArray line = mail.body[at].trimmed().toByteArray();
        const bool isEnd = line == between + "--";
        if (line != between && !isEnd) {
            if (begin > 0)
                lines.push_back(mail.body[at]);
            continue;
        }
        if (begin > 0) {
            const Result<MailPart> part = partFrom(lines, begin);
            if (!part)
                return failed(part);
            parts.push_back(*part);
        }
        if (isEnd || parts.size() >= mostParts)
            return parts;
        lines.clear();
        begin = mail.bodyLine + static_cast<qint64>(at) + 1;
    }
    return refuseMail(mail.bodyLine + static_cast<qint64>(mail.body.size()),
                      Text::tr("its last part does not end; the mail was cut off"));
}

tl::unexpected<Error> refuseMail(qint64 line, const QString& rule)
{
    return fail(Error::Kind::Invalid,
                Text::tr("Line %1 of the mail: %2. Nothing was imported.").arg(QString::number(line), rule));
}

} // namespace assay::feedback
