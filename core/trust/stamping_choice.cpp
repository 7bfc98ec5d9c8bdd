// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/stamping_choice.h"

#include "core/base/text.h"
#include "core/trust/timestamp_post.h"

#include <QFile>
#include <QUrl>

namespace assay {
namespace {

constexpr qint64 mostOfRoots = 1 << 20; // bytes

Result<QList<Certificate>> rootsIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::Io,
            Text::tr("The certificates of the time-stamping authority in %1 cannot be read: %2. Choose the file "
                     "again.")
                .arg(path, file.errorString()),
            path);
    const Result<QList<Certificate>> roots = Certificate::listFromPem(file.read(mostOfRoots));
    if (!roots)
        return failed(roots);
    if (roots->isEmpty())
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 holds no certificate. Choose the PEM file of the time-stamping authority.").arg(path),
                    path);
    return roots;
}

} // namespace

Result<ChosenStamping> openStamping(const StampingChoice& choice)
{
    const QUrl address(choice.address, QUrl::StrictMode);
    const bool isWeb = address.scheme() == u"https" || address.scheme() == u"http";
    if (!address.isValid() || !isWeb || address.host().isEmpty())
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” is no address of a time-stamping authority, such as https://stamps.example.org/tsa.")
                        .arg(choice.address));
    const Result<QList<Certificate>> roots = rootsIn(choice.rootsFile);
    if (!roots)
        return failed(roots);
    return ChosenStamping{timestampPost(address), *roots};
}

} // namespace assay
