// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/address.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace assay {
namespace {

const QString scheme = QStringLiteral("assay://");
constexpr qsizetype longestLink = 2048;

bool isKind(QStringView word)
{
    return !word.isEmpty()
        && std::all_of(word.begin(), word.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
}

/// In capitals or not: a project stands where other links have a host, whose capitals readers of links take away.
bool isUid(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    });
}

} // namespace

QString linkOf(const Address& address)
{
    QString link = scheme + address.project + u'/' + QString::fromLatin1(address.kind);
    if (!address.key.isEmpty())
        link += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(address.key, "@"));
    if (!address.anchor.isEmpty())
        link += u'#' + QString::fromLatin1(QUrl::toPercentEncoding(address.anchor, ":@/"));
    return link;
}

Result<Address> addressFromString(const QString& link)
{
    const QString rule = QCoreApplication::translate(
        "Address", "“%1” is no address; one looks like assay://PROJECT/KIND/KEY. Nothing was opened.");
    const QString shown = link.left(200);
    if (link.size() > longestLink || !link.startsWith(scheme))
        return fail(Error::Kind::Invalid, rule.arg(shown));
    const qsizetype mark = link.indexOf(u'#');
    const QStringList parts = link.left(mark < 0 ? link.size() : mark).mid(scheme.size()).split(u'/');
    if (parts.size() < 2 || parts.size() > 3 || !isUid(parts.at(0)) || !isKind(parts.at(1)))
        return fail(Error::Kind::Invalid, rule.arg(shown));
    return Address{parts.at(0).toUpper(), parts.at(1).toLatin1(),
                   QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(2).toUtf8())),
                   mark < 0 ? QString()
                            : QString::fromUtf8(QByteArray::fromPercentEncoding(link.mid(mark + 1).toUtf8()))};
}

} // namespace assay
